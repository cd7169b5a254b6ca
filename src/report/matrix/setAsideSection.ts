import { sentence } from '../../core/problem';
import type { Problem } from '../../core/problem';
import type { Intake, SetAside } from '../../intake/intake';
import type { PlanCell } from '../plan';
import { wholeText } from '../wording';
import { area, blockAt, cellOf, NOTHING } from '../sheetCells';
import { headerFormat, headingFormat, numbersHeaderFormat } from '../sheetLook';
import { CHART_COLUMNS, COLUMN } from './sheetLayout';
import type { Section } from '../sheetCells';

const HEADERS = ['Row', 'Client', 'Revenue', 'Why, and what to do'];

/** Rows that were not read, each with its reason; nothing where all were. */
export function setAsideSection(row: number, { setAside }: Intake, money: string): Section {
  if (setAside.length === 0) return NOTHING;
  const first = row + 2;
  return {
    blocks: [
      blockAt(row, [['Rows set aside']]),
      blockAt(row + 1, [HEADERS]),
      blockAt(first, setAside.map(setAsideRow)),
    ],
    formats: [
      headingFormat(row),
      // The reasons run on over empty cells, and so does the band above them.
      { ...headerFormat(row + 1, COLUMN.rank, CHART_COLUMNS), wrap: false },
      numbersHeaderFormat(row + 1, COLUMN.revenue, 1),
      { area: area(row + 1, COLUMN.rank, setAside.length + 1, 1), align: 'center' },
      { area: area(first, COLUMN.revenue, setAside.length, 1), numberFormat: money },
    ],
    rows: setAside.length + 3,
  };
}

function setAsideRow({ row, name, revenue, problem }: SetAside): PlanCell[] {
  return [row, name, cellOf(revenue), sentence(problem)];
}

/** So many notes are told in full; a whole column of numbers stored as text is one finding, not a thousand. */
const NOTES_TOLD = 50;

/** What was noticed in rows that were read all the same. */
export function notesSection(row: number, notes: readonly Problem[]): Section {
  if (notes.length === 0) return NOTHING;
  const told = notes.slice(0, NOTES_TOLD).map(sentence);
  const more = notes.length - told.length;
  const lines = ['Noticed', ...told, ...(more > 0 ? [`And ${wholeText(more)} more of the kind.`] : [])];
  return {
    blocks: [
      blockAt(
        row,
        lines.map((line) => [line]),
      ),
    ],
    formats: [headingFormat(row)],
    rows: lines.length + 1,
  };
}
