import type { Area, ChartPlace } from '../host/cells';
import { toPoints } from './pixels';
import { worksheet } from './ranges';
import type { Grid } from './univer';

/** Where an area lies on its sheet, in points, by the widths and heights of now. */
export function placeOf(grid: Grid, sheetId: string, { row, column, rows, columns }: Area): ChartPlace {
  const sheet = worksheet(grid, sheetId);
  const across = (count: number) => sum(count, (i) => sheet.getColumnWidth(i));
  const down = (count: number) => sum(count, (i) => sheet.getRowHeight(i));
  const left = across(column);
  const top = down(row);
  return {
    left: toPoints(left),
    top: toPoints(top),
    width: toPoints(across(column + columns) - left),
    height: toPoints(down(row + rows) - top),
  };
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let i = 0; i < count; i += 1) total += size(i);
  return total;
}
