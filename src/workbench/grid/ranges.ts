import type { IRange, Worksheet } from '@univerjs/core';
import type { Area } from '../host/cells';
import type { Grid } from './univer';

export function toRange({ row, column, rows, columns }: Area): IRange {
  return { startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 };
}

/** Whole rows and columns arrive from Univer as NaN: they reach to the sheet's edge. */
export function toArea(range: IRange, sheet: Worksheet): Area {
  const startRow = finite(range.startRow, 0);
  const startColumn = finite(range.startColumn, 0);
  return {
    row: startRow,
    column: startColumn,
    rows: finite(range.endRow, sheet.getRowCount() - 1) - startRow + 1,
    columns: finite(range.endColumn, sheet.getColumnCount() - 1) - startColumn + 1,
  };
}

export function worksheet(grid: Grid, sheetId: string): Worksheet {
  const sheet = grid.workbook.getSheetBySheetId(sheetId);
  if (!sheet) throw new RangeError(`The grid has no sheet ${sheetId}`);
  return sheet;
}

function finite(value: number, otherwise: number): number {
  return Number.isFinite(value) ? value : otherwise;
}
