import type { CellPosition, PlanCell } from './planCell';

/**
 * A rectangle of constants told by columns, for lists of as many rows as a sheet has: no object a row. It lies over no
 * other cell of its plan. Typed arrays, texts and maps alone, so that it can be handed to or from a worker.
 */
export interface ColumnBlock {
  readonly at: CellPosition;
  readonly rows: number;
  readonly columns: readonly CellColumn[];
}

/** The cells of one column from the top down. */
export type CellColumn =
  /** `rows` numbers; a cell whose number is not finite is empty. */
  | { readonly holds: 'numbers'; readonly numbers: Float64Array }
  /** Of each row the place of its text among `texts`, `NO_TEXT` where its cell is empty. Each text is there once at most. */
  | { readonly holds: 'texts'; readonly codes: Int32Array; readonly texts: readonly string[] }
  /** Cells of any kind by their row, most of which are empty: what people wrote. */
  | { readonly holds: 'few'; readonly cells: ReadonlyMap<number, PlanCell> };

/** The code of an empty cell among texts. */
export const NO_TEXT = -1;

/** The cell of a column in one of its rows, from 0. */
export function cellInColumn(column: CellColumn, row: number): PlanCell {
  switch (column.holds) {
    case 'numbers': {
      const number = column.numbers[row] ?? NaN;
      return Number.isFinite(number) ? number : null;
    }
    case 'texts':
      return column.texts[column.codes[row] ?? NO_TEXT] ?? null;
    case 'few':
      return column.cells.get(row) ?? null;
  }
}

/** The cells of one row of a block, from 0. */
export function cellsInRow({ columns }: Pick<ColumnBlock, 'columns'>, row: number): PlanCell[] {
  return columns.map((column) => cellInColumn(column, row));
}

/** What of blocks need not be copied to be handed to a worker, each once. */
export function transferable(blocks: readonly ColumnBlock[]): ArrayBuffer[] {
  const buffers = blocks.flatMap(({ columns }) =>
    columns.flatMap((column) => {
      if (column.holds === 'few') return [];
      const { buffer } = column.holds === 'numbers' ? column.numbers : column.codes;
      return buffer instanceof ArrayBuffer ? [buffer] : [];
    }),
  );
  return [...new Set(buffers)];
}
