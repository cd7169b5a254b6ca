import type { FoldedCells } from './rows/foldedTexts';

/** A cell that holds an Excel error, such as `#N/A`. */
interface CellError {
  readonly error: string;
}

/** What a cell of the user's sheet holds; a blank cell and an empty text are both ''. */
export type Cell = string | number | boolean | CellError;

/** What a cell holds that is no number. */
export type OtherCell = Exclude<Cell, number>;

/**
 * The n cells of a column, packed, so that a million of them are a few arrays and no objects. `codes` is n×1, -1 for a number and else the cell's place in
 * `others`; null where all are numbers. `numbers` is n×1 and counts only where there is no code; null where none is a number.
 * A text that comes often stands in `others` once; where nearly every text is another, one can stand there twice.
 */
export interface PackedCells {
  readonly length: number;
  readonly numbers: Float64Array | null;
  readonly codes: Int32Array | null;
  readonly others: readonly OtherCell[];
  /** The others as keys, where they were told apart ahead. */
  readonly folded?: FoldedCells;
}

/** Rows of a table that is still being read: of each column what it gained, as `CellPacker.added` tells it. */
export interface TablePart {
  readonly rows: number;
  readonly columns: readonly PackedCells[];
}

/** One column as read: `index` counts the table's columns from 0. `cells` are the rows below the header. */
export interface RawColumn {
  readonly index: number;
  readonly header: string;
  readonly cells: PackedCells;
}

/**
 * The part of the user's table that was read. `firstRow` is the sheet row of the first cell below the header
 * (as Excel numbers rows, from 1), `firstColumn` the sheet column of the table's first column (from 0).
 */
export interface RawTable {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly columns: readonly RawColumn[];
  /** The rows that are hidden or filtered out, from 0 and ascending; absent where nobody looked. */
  readonly hiddenRows?: readonly number[];
}

/** A blank cell, an empty text and one of blanks only are all the same: nothing. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
