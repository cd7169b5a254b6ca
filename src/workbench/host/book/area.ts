import type { Area } from '../cells';
import { maxColumns, maxRows } from './sheetSize';

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

/** What of an area lies outside another, in up to four areas: above it, below it, left and right of it. */
export function outside(area: Area, hole: Area): Area[] {
  const common = intersection(area, hole);
  if (!common) return [area];
  const belowRow = common.row + common.rows;
  const afterColumn = common.column + common.columns;
  const beside = { row: common.row, rows: common.rows };
  return [
    { ...area, rows: common.row - area.row },
    { ...area, row: belowRow, rows: area.row + area.rows - belowRow },
    { ...beside, column: area.column, columns: common.column - area.column },
    { ...beside, column: afterColumn, columns: area.column + area.columns - afterColumn },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export function isOnSheet(area: Area): boolean {
  const isWhole = [area.row, area.column, area.rows, area.columns].every(Number.isInteger);
  const begins = area.row >= 0 && area.column >= 0 && area.rows >= 1 && area.columns >= 1;
  return isWhole && begins && area.row + area.rows <= maxRows && area.column + area.columns <= maxColumns;
}

export function cellCount(area: Area): number {
  return area.rows * area.columns;
}

type IsFilled = (row: number, column: number) => boolean;

/** The smallest area around the cells of `area` that hold anything; null where none does. */
export function filledArea(area: Area, isFilled: IsFilled): Area | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!isFilled(row, column)) continue;
      [top, bottom] = [Math.min(top, row), row];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/**
 * The block around an area that blank rows and columns bound (Ctrl+A in Excel). `isFilled` answers for cells of the
 * used area only. It grows down and up as far as it can before it looks left and right again, so that a long table
 * is not looked along once for each of its rows.
 */
export function surroundingArea(start: Area, used: Area, isFilled: IsFilled): Area {
  let area = start;
  for (;;) {
    const tall = grown(area, VERTICAL, used, isFilled);
    const wide = grown(tall, HORIZONTAL, used, isFilled);
    if (cellCount(wide) === cellCount(area)) return area;
    area = wide;
  }
}

/** One row or column further out on one side. */
type Side = (area: Area) => Area;

const VERTICAL: readonly Side[] = [
  (area) => ({ ...area, row: area.row - 1, rows: 1 }),
  (area) => ({ ...area, row: area.row + area.rows, rows: 1 }),
];

const HORIZONTAL: readonly Side[] = [
  (area) => ({ ...area, column: area.column - 1, columns: 1 }),
  (area) => ({ ...area, column: area.column + area.columns, columns: 1 }),
];

function grown(start: Area, sides: readonly Side[], used: Area, isFilled: IsFilled): Area {
  let area = start;
  for (const side of sides)
    for (;;) {
      const next = side(area);
      const looked = intersection(withCorners(next, sides), used);
      if (!looked || !holdsAny(looked, isFilled)) break;
      area = boundingArea(area, next);
    }
  return area;
}

/** A cell that touches the block with its corner alone belongs to it too. */
function withCorners(line: Area, sides: readonly Side[]): Area {
  return sides === VERTICAL
    ? { ...line, column: line.column - 1, columns: line.columns + 2 }
    : { ...line, row: line.row - 1, rows: line.rows + 2 };
}

function holdsAny(area: Area, isFilled: IsFilled): boolean {
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (isFilled(row, column)) return true;
  return false;
}
