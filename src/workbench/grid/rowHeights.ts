import {
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightCommand,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../host/cells';
import { toPixels } from './pixels';
import { toRange, worksheet } from './ranges';
import { forgetUndo } from './undo';
import type { Grid } from './univer';

/** A row is as high as its largest text, as in Excel. */
export function growRows(grid: Grid, sheetId: string, area: Area, fontSize: number): void {
  const sheet = worksheet(grid, sheetId);
  const needed = toPixels(fontSize * 1.35);
  const rowHeight: Record<number, number> = {};
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (sheet.getRowHeight(row) < needed) rowHeight[row] = needed;
  }
  if (Object.keys(rowHeight).length === 0) return;
  grid.commands.syncExecuteCommand(SetWorksheetRowHeightMutation.id, {
    unitId: grid.unitId,
    subUnitId: sheetId,
    ranges: [toRange(area)],
    rowHeight,
  });
}

/** A row is as high as its wrapped text needs. */
export function fitRows(grid: Grid, sheetId: string, area: Area): void {
  grid.commands.syncExecuteCommand(SetWorksheetRowIsAutoHeightCommand.id, {
    unitId: grid.unitId,
    subUnitId: sheetId,
    ranges: [toRange(area)],
  });
  forgetUndo(grid);
}
