import { DATA_HEADER_ROW } from '../book/places';
import type { CellRef, ColumnRef } from '../formula/reference';
import type { Book } from '../book/book';

/** Columns of what is drawn besides the clients: a text, x and y. */
export interface MarkColumns {
  readonly text: CellRef;
  readonly x: CellRef;
  readonly y: CellRef;
}

/** The first row of all cells that charts read. */
export const FIRST_DATA_ROW = DATA_HEADER_ROW + 1;

/** The columns of the marks that begin at a column, at the row of one mark (from 0). */
export function markColumns({ names }: Pick<Book, 'names'>, column: number, mark = 0): MarkColumns {
  const at = (offset: number): CellRef => ({
    sheet: names.data,
    row: FIRST_DATA_ROW + mark,
    column: column + offset,
  });
  return { text: at(0), x: at(1), y: at(2) };
}

/** So many cells from a cell down. */
export function down(cell: CellRef, rows: number): ColumnRef {
  return { ...cell, rows };
}
