import type { ColumnMapping } from '../intake/columnMapping';
import type { DecimalQuestion } from '../intake/intake';
import { countText } from './numbers';
import { plural } from './phrases';

const rows: Readonly<Record<ColumnMapping['rows'], string>> = {
  clients: 'Clients',
  orders: 'Orders or lines',
};

const units: Readonly<Record<ColumnMapping['unit'], string>> = {
  client: 'Clients',
  group: 'Parent groups',
};

const sameNames: Readonly<Record<ColumnMapping['sameNames'], string>> = {
  keep: 'Count each',
  sum: 'Add them up',
  first: 'Count the first',
};

/** A number that no one can read as another: no sign between thousands, and no decimals. */
function bareText(value: number): string {
  const size = Math.abs(value);
  return String(size >= 1 ? Math.round(value) : Number(value.toPrecision(1)));
}

function signIn(example: string): string {
  return example.includes('.') ? 'point' : 'comma';
}

/** What the panel says of what a row is, and asks about it. */
export const rowWords = {
  heading: 'Rows',
  rows: { name: 'Rows are', options: rows },
  unit: { name: 'Placed are', options: units },
  sameNames: {
    name: 'Same names',
    options: sameNames,
    hint: (count: number): string =>
      `${plural(count, 'row names', 'rows name')} a client that an earlier row names too.`,
  },
  question: ({ header, example }: DecimalQuestion): string => `In “${header}”, what is “${example}”?`,
  whole: (value: number, example: string): string =>
    `${bareText(value)}: the ${signIn(example)} groups thousands`,
  decimals: (value: number, example: string): string =>
    `About ${bareText(value)}: decimals follow the ${signIn(example)}`,
  waiting: (count: number): string => `${plural(count, 'row waits', 'rows wait')} for the answer.`,
  gist: (mapping: ColumnMapping, questions: number): string =>
    questions > 0
      ? plural(questions, 'question', 'questions')
      : [rows[mapping.rows], ...(mapping.unit === 'group' ? [units.group] : [])].join(' → '),
  asked: (questions: number): string =>
    questions === 1 ? 'A question waits under Rows.' : `${countText(questions)} questions wait under Rows.`,
};
