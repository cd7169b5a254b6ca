import type { CellArea, CellBlock, FormatPlan, PlanCell } from './plan';

/** The sheet column that parts begin at, from 0: the one before it is a margin. */
export const FIRST_COLUMN = 1;

/** A part of a sheet: its cells and formats, and how many rows it takes. */
export interface Section {
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormatPlan[];
  readonly rows: number;
}

/** Rows of cells, from the left edge of what a sheet shows unless told otherwise. */
export function blockAt(
  row: number,
  cells: readonly (readonly PlanCell[])[],
  column = FIRST_COLUMN,
): CellBlock {
  return { at: { row, column }, cells };
}

export function area(row: number, column: number, rows: number, columns: number): CellArea {
  return { row, column, rows, columns };
}

/** A number a sheet can hold; a missing one is an empty cell. */
export function cellOf(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
