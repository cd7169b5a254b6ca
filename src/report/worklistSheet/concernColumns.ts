import type { ListColumn } from '../book/listColumns';
import { LIST_HEADERS, PEOPLE_COLUMNS } from '../book/listColumns';
import { RATE } from '../sheetLook';

/** How the cells of a column look: as text, as a short text in the middle, as text over several lines, as money … */
export type ConcernLook = 'text' | 'short' | 'lines' | 'money' | 'rate' | 'date';

/** A column of the worklist: which of the clients' table it repeats, and its width in points. */
export interface ConcernColumn {
  readonly header: string;
  readonly of: ListColumn;
  readonly look: ConcernLook;
  readonly points: number;
}

/** Behind the client's place on the worklist; its number in the clients' table stands behind them all. */
export const CONCERN_COLUMNS: readonly ConcernColumn[] = [
  { header: LIST_HEADERS.client, of: 'client', look: 'text', points: 150 },
  { header: 'Profit', of: 'profit', look: 'money', points: 70 },
  { header: 'Segment', of: 'segment', look: 'short', points: 96 },
  { header: 'Next move', of: 'nextMove', look: 'lines', points: 270 },
  { header: 'Why', of: 'reason', look: 'lines', points: 270 },
  { header: PEOPLE_COLUMNS.override, of: 'override', look: 'short', points: 80 },
  { header: 'Revenue', of: 'revenue', look: 'money', points: 74 },
  { header: 'Worth', of: 'worth', look: 'rate', points: 48 },
  { header: 'Effort', of: 'effort', look: 'rate', points: 48 },
  { header: PEOPLE_COLUMNS.note, of: 'note', look: 'lines', points: 130 },
  { header: PEOPLE_COLUMNS.owner, of: 'owner', look: 'short', points: 80 },
  { header: PEOPLE_COLUMNS.due, of: 'due', look: 'date', points: 64 },
];

/** Where the columns stand, from 0. */
export const PLACE_COLUMN = 0;
export const FIRST_CONCERN_COLUMN = 1;
export const NUMBER_COLUMN = FIRST_CONCERN_COLUMN + CONCERN_COLUMNS.length;
export const SEGMENT_COLUMN = columnOf('segment');
export const PROFIT_COLUMN = columnOf('profit');

/** Points. */
const PLACE_WIDTH = 38;
const NUMBER_WIDTH = 38;

/** The number format of a look; '' for text. */
export function numberFormatOf(look: ConcernLook, money: string): string {
  switch (look) {
    case 'money':
      return money;
    case 'rate':
      return RATE;
    case 'date':
      return 'yyyy-mm-dd';
    case 'text':
    case 'short':
    case 'lines':
      return '';
  }
}

function columnOf(id: ListColumn): number {
  return FIRST_CONCERN_COLUMN + CONCERN_COLUMNS.findIndex((column) => column.of === id);
}

/** Widths in points of all columns from the first. */
export const CONCERN_WIDTHS: readonly number[] = [
  PLACE_WIDTH,
  ...CONCERN_COLUMNS.map(({ points }) => points),
  NUMBER_WIDTH,
];
