import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import type { Area } from '../host/cells';
import type { Authorship } from './authorship';
import { toArea, worksheet } from './ranges';
import { tableNameAt } from './tables';
import { writeOutThisRow } from './thisRow';
import type { Grid } from './univer';

interface CellsWritten {
  readonly subUnitId: string;
  readonly cellValue?: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
}

/** Tells what the person typed, pasted, deleted, undid, or inserted; not what a calculation wrote back. */
export function onEdit(
  grid: Grid,
  authorship: Authorship,
  listener: (sheetId: string, area: Area) => void,
): void {
  const shifting: string[] = [
    InsertRowMutation.id,
    RemoveRowMutation.id,
    InsertColMutation.id,
    RemoveColMutation.id,
  ];
  grid.commands.onCommandExecuted((command, options) => {
    if (authorship.isHost() || options?.onlyLocal || options?.['applyFormulaCalculationResult']) return;
    if (command.id === SetRangeValuesMutation.id) {
      const { subUnitId, cellValue } = command.params as CellsWritten;
      const area = contentArea(cellValue ?? {});
      if (area) listener(subUnitId, area);
    } else if (shifting.includes(command.id)) {
      const { subUnitId, range } = command.params as { subUnitId: string; range: IRange };
      listener(subUnitId, toArea(range, worksheet(grid, subUnitId)));
    }
  });
}

/** Writes out Excel's short references to the own row in every formula, typed or written, before Univer reads it. */
export function acceptThisRow(grid: Grid): void {
  grid.commands.beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const { subUnitId, cellValue } = command.params as CellsWritten;
    forEachCell(cellValue ?? {}, (row, column, cell) => {
      if (!cell?.f?.includes('[')) return;
      cell.f = writeOutThisRow(cell.f, tableNameAt(grid, subUnitId, row, column));
    });
  });
}

/** The smallest area around the cells whose content changed; null when only looks did. */
function contentArea(cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -Infinity, -Infinity];
  forEachCell(cells, (row, column, cell) => {
    if (cell && !('v' in cell || 'f' in cell || 'p' in cell)) return;
    [top, left] = [Math.min(top, row), Math.min(left, column)];
    [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
  });
  if (bottom < top) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function forEachCell(
  cells: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
  visit: (row: number, column: number, cell: Nullable<ICellData>) => void,
): void {
  for (const [row, columns] of Object.entries(cells)) {
    for (const [column, cell] of Object.entries(columns as Record<string, Nullable<ICellData>>)) {
      visit(Number(row), Number(column), cell);
    }
  }
}
