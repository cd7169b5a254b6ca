import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { Selection } from '../host/cells';
import type { Authorship } from './authorship';
import { toArea, toRange, worksheet } from './ranges';
import { activateSheet } from './sheetTabs';
import type { Grid } from './univer';

export function readSelection(grid: Grid): Selection {
  const sheet = grid.workbook.getActiveSheet();
  const selections = grid.injector.get(SheetsSelectionsService).getCurrentSelections();
  const areas = selections.map(({ range }) => toArea(range, sheet));
  return { sheetId: sheet.getSheetId(), areas: areas.length > 0 ? areas : [firstCell] };
}

const firstCell = { row: 0, column: 0, rows: 1, columns: 1 };

/** The active cell is the first cell of the last area. */
export function select(grid: Grid, { sheetId, areas }: Selection): void {
  if (grid.workbook.getActiveSheet().getSheetId() !== sheetId) activateSheet(grid, sheetId);
  const sheet = worksheet(grid, sheetId);
  grid.commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: grid.unitId,
    subUnitId: sheetId,
    reveal: true,
    selections: areas.map((area, i) => ({
      range: { ...toRange(area), unitId: grid.unitId, sheetId },
      primary: i === areas.length - 1 ? sheet.getCellInfoInMergeData(area.row, area.column) : null,
      style: null,
    })),
  });
}

/** Tells each new selection once, when the person has made it; dragging tells at its end. */
export function onSelect(grid: Grid, authorship: Authorship, listener: (selection: Selection) => void): void {
  let told = JSON.stringify(readSelection(grid));
  const tell = () => {
    const selection = readSelection(grid);
    const key = JSON.stringify(selection);
    if (key === told) return;
    told = key;
    if (!authorship.isHost()) listener(selection);
  };
  grid.injector.get(SheetsSelectionsService).selectionMoveEnd$.subscribe((selections) => {
    if (selections.length > 0) tell();
  });
  grid.commands.onCommandExecuted((command) => {
    if (command.id === SetWorksheetActiveOperation.id || command.id === SetSelectionsOperation.id) tell();
  });
}
