import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import type { SheetRecord } from '../host/cells';
import { toPixels } from './pixels';
import { defaultColumnWidth, defaultRowHeight, defaultStyle, type Grid, placeholderSheet } from './univer';

/** How many rows and columns a sheet shows before anything needs more. */
const startRows = 2000;
const startColumns = 52;

/** Univer looks at a new sheet at once; Excel's API stays where it was. */
export function addSheet(grid: Grid, { id, name }: SheetRecord, position: number): void {
  const sheet = mergeWorksheetSnapshotWithDefault({
    id,
    name,
    rowCount: startRows,
    columnCount: startColumns,
    defaultColumnWidth,
    defaultRowHeight,
    defaultStyle,
  });
  const active = grid.workbook.getActiveSheet().getSheetId();
  grid.commands.syncExecuteCommand(InsertSheetMutation.id, { unitId: grid.unitId, index: position, sheet });
  if (active === placeholderSheet) {
    activateSheet(grid, id);
    removeSheet(grid, placeholderSheet);
  } else {
    activateSheet(grid, active);
  }
}

/** Univer needs an active sheet at every moment, so a neighbour steps in first. */
export function removeSheet(grid: Grid, id: string): void {
  const sheets = grid.workbook.getSheets();
  const index = sheets.findIndex((sheet) => sheet.getSheetId() === id);
  const neighbour = sheets[index + 1] ?? sheets[index - 1];
  if (neighbour && grid.workbook.getActiveSheet().getSheetId() === id) {
    activateSheet(grid, neighbour.getSheetId());
  }
  grid.commands.syncExecuteCommand(RemoveSheetMutation.id, { unitId: grid.unitId, subUnitId: id });
}

export function renameSheet(grid: Grid, id: string, name: string): void {
  grid.commands.syncExecuteCommand(SetWorksheetNameMutation.id, { unitId: grid.unitId, subUnitId: id, name });
}

export function moveSheet(grid: Grid, id: string, position: number): void {
  const sheets = grid.workbook.getSheets();
  grid.commands.syncExecuteCommand(SetWorksheetOrderMutation.id, {
    unitId: grid.unitId,
    subUnitId: id,
    fromOrder: sheets.findIndex((sheet) => sheet.getSheetId() === id),
    toOrder: position,
  });
}

export function hideSheet(grid: Grid, id: string, isHidden: boolean): void {
  grid.commands.syncExecuteCommand(SetWorksheetHideMutation.id, {
    unitId: grid.unitId,
    subUnitId: id,
    hidden: isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
}

export function activateSheet(grid: Grid, id: string): void {
  grid.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: grid.unitId, subUnitId: id });
}

export function setColumnWidth(grid: Grid, sheetId: string, column: number, columns: number, points: number) {
  grid.commands.syncExecuteCommand(SetWorksheetColWidthMutation.id, {
    unitId: grid.unitId,
    subUnitId: sheetId,
    ranges: [{ startColumn: column, endColumn: column + columns - 1, startRow: 0, endRow: 0 }],
    colWidth: toPixels(points),
  });
}

export function showGridlines(grid: Grid, sheetId: string, isShown: boolean): void {
  grid.commands.syncExecuteCommand(ToggleGridlinesMutation.id, {
    unitId: grid.unitId,
    subUnitId: sheetId,
    showGridlines: isShown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  });
}

export function freeze(grid: Grid, sheetId: string, rows: number, columns: number): void {
  grid.commands.syncExecuteCommand(SetFrozenMutation.id, {
    unitId: grid.unitId,
    subUnitId: sheetId,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
    ySplit: rows,
    xSplit: columns,
  });
}
