import { inputColumns } from '../../intake/inputText';
import type { Book } from '../book/book';
import type { MethodTable } from './methodTable';

/** How to make the hash of the input again. */
export function hashTable({ input, names }: Book): MethodTable {
  const columns = ['Client', ...inputColumns(input.intake.clients).map(({ name }) => name)];
  return {
    heading: 'The hash, made again',
    sentence: 'Two builds with the same hash read the same clients with the same figures, in whatever order.',
    headers: ['Step', '', '', 'What to do'],
    rows: [
      {
        name: 'Columns',
        text: `Write their names on the first line: ${columns.join(', ')}. Facts have their short names.`,
      },
      {
        name: 'Clients',
        text: `Write a line for each, as “${names.clients}” had it at the build; facts as in the source, yes as 1, no as 0, percent as fractions.`,
      },
      {
        name: 'Cells',
        text: 'Tabs between them, a line feed after each line, the last one too. In names \\\\, \\t, \\n and \\r stand for a backslash, a tab, a line feed and a carriage return.',
      },
      {
        name: 'Numbers',
        text: 'The shortest decimals that read back as the same number, with a point, as JavaScript writes them: 1000, 0.5, 1e+21. Nothing where one is missing.',
      },
      { name: 'Order', text: 'Sort the lines of clients by their UTF-16 code units.' },
      { name: 'Hash', text: 'SHA-256 of the text in UTF-8, as hexadecimal digits.' },
      { name: 'Left out', text: 'Rates, cuts, and the ratings of abuse and corruption.' },
    ],
  };
}
