import type { Cell } from './rawTable';

/** What a cell holds that is no number. */
export type OtherCell = Exclude<Cell, number>;

/**
 * The n cells of a column, packed, so that a million of them are a few arrays and no objects: they can be handed to
 * a worker without being copied (see `buffersOf`). `codes` is n×1, -1 for a number and else the cell's place in
 * `others`; null where all are numbers. `numbers` is n×1 and counts only where there is no code; null where none is a number.
 * A text that comes often stands in `others` once; where nearly every text is another, one can stand there twice.
 */
export interface PackedCells {
  readonly length: number;
  readonly numbers: Float64Array | null;
  readonly codes: Int32Array | null;
  readonly others: readonly OtherCell[];
}

/** The code of a cell that is a number. */
export const A_NUMBER = -1;

export const NO_CELLS: PackedCells = { length: 0, numbers: null, codes: null, others: [] };

/** What a cell holds, by its row from 0; nothing beyond the last. */
export function cellAt({ length, numbers, codes, others }: PackedCells, row: number): Cell {
  if (row < 0 || row >= length) return '';
  const code = codes ? (codes[row] ?? A_NUMBER) : A_NUMBER;
  return code === A_NUMBER ? (numbers?.[row] ?? '') : (others[code] ?? '');
}

/** All cells one by one, for columns that are known to be short. */
export function unpacked(cells: PackedCells): Cell[] {
  return Array.from({ length: cells.length }, (_, row) => cellAt(cells, row));
}

/** The memory behind packed cells: handed over with them, it moves to a worker instead of being copied. */
export function buffersOf({ numbers, codes }: PackedCells): ArrayBuffer[] {
  return [numbers, codes].flatMap((column) =>
    column && column.buffer instanceof ArrayBuffer ? [column.buffer] : [],
  );
}
