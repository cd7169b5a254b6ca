import type { Cell, OtherCell, PackedCells } from './rawTable';

export type { OtherCell, PackedCells };

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
