import type { Area, HostValue } from '../cells';
import { maxColumns, maxRows } from './sheet';

export function isInside(inner: Area, outer: Area): boolean {
  const common = intersection(inner, outer);
  return common !== null && common.rows === inner.rows && common.columns === inner.columns;
}

export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area around both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

export function isOnSheet(area: Area): boolean {
  const isWhole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  const begins = area.row >= 0 && area.column >= 0 && area.rows >= 1 && area.columns >= 1;
  return isWhole && begins && area.row + area.rows <= maxRows && area.column + area.columns <= maxColumns;
}

export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

/** The smallest area around the cells that hold anything; `cells` are those of `area`, null where empty. */
export function filledArea(area: Area, cells: readonly (readonly HostValue[])[]): Area | null {
  let filled: Area | null = null;
  for (const [row, line] of cells.entries())
    for (const [column, value] of line.entries()) {
      if (value === null) continue;
      const cell = { row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      filled = filled ? boundingArea(filled, cell) : cell;
    }
  return filled;
}

/**
 * The block around an area that blank rows and columns bound (Ctrl+A in Excel): grown by one ring at a time as long
 * as the ring holds anything. `isFilled` answers for cells of the used area only.
 */
export function surroundingArea(
  start: Area,
  used: Area,
  isFilled: (row: number, column: number) => boolean,
): Area {
  let area = start;
  for (;;) {
    const grown = grow(area, used, isFilled);
    if (grown === area) return area;
    area = grown;
  }
}

function grow(area: Area, used: Area, isFilled: (row: number, column: number) => boolean): Area {
  const top = Math.max(area.row - 1, 0);
  const left = Math.max(area.column - 1, 0);
  const ring = {
    row: top,
    column: left,
    rows: area.row + area.rows + 1 - top,
    columns: area.column + area.columns + 1 - left,
  };
  const looked = intersection(ring, used);
  if (!looked) return area;
  let next = area;
  for (let row = looked.row; row < looked.row + looked.rows; row++)
    for (let column = looked.column; column < looked.column + looked.columns; column++) {
      const cell = { row, column, rows: 1, columns: 1 };
      if (!isInside(cell, next) && isFilled(row, column)) next = boundingArea(next, cell);
    }
  return next;
}
