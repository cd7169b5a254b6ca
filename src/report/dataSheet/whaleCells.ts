import type { Book } from '../book/book';
import type { CellRef, ColumnRef } from '../formula/reference';
import { FIRST_DATA_ROW, markColumns } from './markCells';
import type { MarkColumns } from './markCells';

/** Columns of the whale curve, one row a rank from 0 on; `height` is what is drawn, and each zone draws its part of it. */
const COLUMNS = [
  'rank',
  'share',
  'profit',
  'together',
  'compared',
  'height',
  'mostOfPeak',
  'upToPeak',
  'afterPeak',
] as const;
export type WhaleColumn = (typeof COLUMNS)[number];

export const WHALE_HEADERS: Readonly<Record<WhaleColumn, string>> = {
  rank: 'Clients',
  share: 'Share of clients',
  profit: 'Profit of the last',
  together: 'Profit together',
  compared: 'As compared',
  height: 'Height of the curve',
  mostOfPeak: 'Most of the peak',
  upToPeak: 'Up to the peak',
  afterPeak: 'After the peak',
};

/** Marks of the whale curve, a row each: both ends of the total, the peak, and the words above it. */
const MARKS = ['totalStart', 'totalEnd', 'peak', 'words'] as const;
type WhaleMark = (typeof MARKS)[number];

/** What the marks, the zones and the sentence are made of, a row each below the marks. */
export const WHALE_FACTS = ['total', 'peakAt', 'peakMoney', 'mostOfPeak', 'afterPeak', 'takenAway'] as const;
export type WhaleFact = (typeof WHALE_FACTS)[number];

/** Columns from the first of the curve to the first of its marks. */
const MARKS_BEHIND = 10;

/** Where the cells of the whale curve stand. */
export interface WhaleCells {
  readonly columns: readonly WhaleColumn[];
  readonly column: (id: WhaleColumn) => ColumnRef;
  readonly mark: (id: WhaleMark) => MarkColumns;
  readonly fact: (id: WhaleFact) => CellRef;
}

/** `rows` are the ranks that are drawn, 0 among them. */
export function whaleCells(book: Pick<Book, 'names' | 'places'>, rows: number): WhaleCells {
  const { names, places } = book;
  const marks = places.whale + MARKS_BEHIND;
  return {
    columns: COLUMNS,
    column: (id) => ({
      sheet: names.data,
      row: FIRST_DATA_ROW,
      column: places.whale + COLUMNS.indexOf(id),
      rows,
    }),
    mark: (id) => markColumns(book, marks, MARKS.indexOf(id)),
    fact: (id) => markColumns(book, marks, MARKS.length + WHALE_FACTS.indexOf(id)).x,
  };
}
