import { AddSheetTableMutation, DeleteSheetTableMutation, TableManager } from '@univerjs/preset-sheets-table';
import type { Area, TableRecord } from '../host/cells';
import { readValues } from './cellReading';
import { toArea, toRange, worksheet } from './ranges';
import { excelTableTheme } from './tableTheme';
import type { Grid } from './univer';

export function addTable(grid: Grid, { id, name, sheetId, area }: TableRecord): void {
  grid.commands.syncExecuteCommand(AddSheetTableMutation.id, {
    unitId: grid.unitId,
    subUnitId: sheetId,
    tableId: id,
    name,
    range: toRange(area),
    header: columnNames(grid, sheetId, area),
    options: { tableStyleId: excelTableTheme.name },
  });
}

export function removeTable(grid: Grid, id: string): void {
  const table = tableById(grid, id);
  grid.commands.syncExecuteCommand(DeleteSheetTableMutation.id, {
    unitId: grid.unitId,
    subUnitId: table.getSubunitId(),
    tableId: id,
  });
}

export function tableArea(grid: Grid, id: string): Area {
  const table = tableById(grid, id);
  return toArea(table.getRange(), worksheet(grid, table.getSubunitId()));
}

/** The name of the table around a cell. */
export function tableNameAt(grid: Grid, sheetId: string, row: number, column: number): string | undefined {
  const tables = grid.injector.get(TableManager).getTablesBySubunitId(grid.unitId, sheetId);
  const around = tables.find((table) => {
    const { startRow, endRow, startColumn, endColumn } = table.getRange();
    return startRow <= row && row <= endRow && startColumn <= column && column <= endColumn;
  });
  return around?.getDisplayName();
}

function tableById(grid: Grid, id: string) {
  const table = grid.injector.get(TableManager).getTableById(grid.unitId, id);
  if (!table) throw new RangeError(`The grid has no table ${id}`);
  return table;
}

/** Excel gives a column without a heading the name "Column" and its number. */
function columnNames(grid: Grid, sheetId: string, area: Area): string[] {
  const [header = []] = readValues(grid, sheetId, { ...area, rows: 1 });
  return header.map((cell, i) =>
    typeof cell === 'string' || typeof cell === 'number' ? String(cell) : `Column${i + 1}`,
  );
}
