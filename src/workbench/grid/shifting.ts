import { Direction, type IRange } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertRowMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
} from '@univerjs/preset-sheets-core';
import type { Area, Shift } from '../host/cells';
import type { Authorship } from './authorship';
import { toArea, toRange, worksheet } from './ranges';
import { activateSheet } from './sheetTabs';
import { forgetUndo } from './undo';
import type { Grid } from './univer';

/** Univer moves formulas, names and tables along, as long as it looks at the sheet where cells move. */
export function shiftCells(grid: Grid, sheetId: string, { area, way }: Shift): void {
  const active = grid.workbook.getActiveSheet().getSheetId();
  activateSheet(grid, sheetId);
  const { command, direction, range } = commandFor(grid, sheetId, area, way);
  grid.commands.syncExecuteCommand(command.id, {
    unitId: grid.unitId,
    subUnitId: sheetId,
    range,
    ...(direction !== undefined && { direction }),
  });
  activateSheet(grid, active);
  forgetUndo(grid);
}

interface ShiftCommand {
  readonly command: { readonly id: string };
  readonly direction?: Direction;
  readonly range: IRange;
}

/** Whole rows and columns have commands of their own, which also move their heights and widths. */
function commandFor(grid: Grid, sheetId: string, area: Area, way: Shift['way']): ShiftCommand {
  const sheet = worksheet(grid, sheetId);
  const isWholeRows = area.columns >= sheet.getColumnCount();
  const isWholeColumns = area.rows >= sheet.getRowCount();
  const range = toRange({
    ...area,
    rows: isWholeColumns ? sheet.getRowCount() : area.rows,
    columns: isWholeRows ? sheet.getColumnCount() : area.columns,
  });
  switch (way) {
    case 'down':
      return isWholeRows
        ? { command: InsertRowByRangeCommand, direction: Direction.UP, range }
        : { command: InsertRangeMoveDownCommand, range };
    case 'right':
      return isWholeColumns
        ? { command: InsertColByRangeCommand, direction: Direction.LEFT, range }
        : { command: InsertRangeMoveRightCommand, range };
    case 'up':
      return { command: isWholeRows ? RemoveRowByRangeCommand : DeleteRangeMoveUpCommand, range };
    case 'left':
      return { command: isWholeColumns ? RemoveColByRangeCommand : DeleteRangeMoveLeftCommand, range };
  }
}

const waysByMutation: Readonly<Record<string, Shift['way']>> = {
  [InsertRowMutation.id]: 'down',
  [InsertColMutation.id]: 'right',
  [RemoveRowMutation.id]: 'up',
  [RemoveColMutation.id]: 'left',
};

/** Tells when the person inserted or deleted whole rows or columns. */
export function onShift(
  grid: Grid,
  authorship: Authorship,
  listener: (sheetId: string, shift: Shift) => void,
): void {
  grid.commands.onCommandExecuted((command, options) => {
    const way = waysByMutation[command.id];
    if (!way || authorship.isHost() || options?.onlyLocal) return;
    const { subUnitId, range } = command.params as { subUnitId: string; range: IRange };
    const area = toArea(range, worksheet(grid, subUnitId));
    const isVertical = way === 'down' || way === 'up';
    // The whole of Excel's sheet, not only what the grid shows of it.
    const whole = isVertical ? { ...area, column: 0, columns: 16_384 } : { ...area, row: 0, rows: 1_048_576 };
    listener(subUnitId, { area: whole, way });
  });
}
