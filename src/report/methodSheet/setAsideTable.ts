import { sentence } from '../../core/problemSentence';
import type { Book } from '../book/book';
import { cellOf } from '../sheetCells';
import { countText, wholeText } from '../wording';
import type { MethodTable } from './methodTable';

/** So many rows are listed; beyond that something is wrong with all of them, which the first show as well. */
const MOST_ROWS = 10_000;

/** So many notes are told in full. */
const MOST_NOTES = 50;

/** Rows that were not read, each with its reason. */
export function setAsideTable({ input, money }: Book): MethodTable {
  const { setAside } = input.intake;
  const listed = setAside.slice(0, MOST_ROWS);
  const first = setAside.length > listed.length ? `; the first ${wholeText(listed.length)} of them:` : '.';
  return {
    heading: 'Rows set aside',
    sentence:
      setAside.length === 0
        ? 'None: every row was read.'
        : `${countText(setAside.length, 'row is', 'rows are')} in no total${first}`,
    headers: ['Client', 'Revenue', 'Row', 'Why, and what to do'],
    rows: listed.map(({ row, name, revenue, problem }) => ({
      name,
      figure: cellOf(revenue),
      code: row,
      text: sentence(problem),
      numberFormat: money,
    })),
  };
}

/** What was noticed in rows that were read all the same; nothing where there was nothing. */
export function notesTable({ input }: Book): MethodTable[] {
  const { notes } = input.intake;
  if (notes.length === 0) return [];
  const told = notes.slice(0, MOST_NOTES);
  const more = notes.length - told.length;
  return [
    {
      heading: 'Noticed',
      sentence: 'In rows that were read all the same.',
      headers: ['', '', 'No.', 'What, and what to do'],
      rows: [
        ...told.map((note, at) => ({ name: null, code: at + 1, text: sentence(note) })),
        ...(more > 0 ? [{ name: null, text: `And ${wholeText(more)} more of the kind.` }] : []),
      ],
    },
  ];
}
