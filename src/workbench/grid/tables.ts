import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableFilterMutation,
  SetSheetTableMutation,
  TableManager,
} from '@univerjs/preset-sheets-table';
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

/** Taken away and put back: so its columns are counted anew. */
export function resizeTable(grid: Grid, id: string, area: Area): void {
  const table = tableById(grid, id);
  const record = { id, name: table.getDisplayName(), sheetId: table.getSubunitId(), area };
  removeTable(grid, id);
  addTable(grid, record);
}

export function renameTable(grid: Grid, id: string, name: string): void {
  grid.commands.syncExecuteCommand(SetSheetTableMutation.id, {
    unitId: grid.unitId,
    subUnitId: tableById(grid, id).getSubunitId(),
    tableId: id,
    config: { name },
  });
}

export function isFiltered(grid: Grid, id: string): boolean {
  return filteredColumns(grid, id).length > 0;
}

export function clearFilter(grid: Grid, id: string): void {
  for (const column of filteredColumns(grid, id))
    grid.commands.syncExecuteCommand(SetSheetTableFilterMutation.id, {
      unitId: grid.unitId,
      tableId: id,
      column,
      tableFilter: undefined,
    });
}

function filteredColumns(grid: Grid, id: string): number[] {
  const { startColumn, endColumn } = tableById(grid, id).getRange();
  const filters = tableById(grid, id).getTableFilters();
  return Array.from({ length: endColumn - startColumn + 1 }, (_, i) => i).filter((column) =>
    filters.getColumnFilter(column),
  );
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
