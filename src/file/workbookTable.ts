import { columnLetters } from '../core/problem';
import { isBlank } from '../intake/rawTable';
import type { BuildCommand } from './command';
import { CommandProblem } from './commandProblem';
import { gridTable } from './gridTable';
import type { FileTable } from './gridTable';
import type { ReadSheet } from './workbookRead';

/** The table that is asked for, or the first of the first sheet that holds any; without tables all of a sheet's cells. */
export function workbookTable(
  file: string,
  sheets: readonly ReadSheet[],
  { sheet, tableName }: Pick<BuildCommand, 'sheet' | 'tableName'>,
): FileTable {
  const within = sheet === null ? sheets : [sheetNamed(file, sheets, sheet)];
  if (tableName !== null) return tableNamed(file, within, tableName);
  const shown = sheet === null ? within.filter(({ isHidden }) => !isHidden) : within;
  const found = shown.find(
    ({ grid, tables }) => tables.length > 0 || grid.some((row) => !row.every(isBlank)),
  );
  if (!found)
    throw new CommandProblem(`There are no clients in ${file}: name the sheet that holds them (--sheet).`);
  const [first] = found.tables;
  return first ? tableOf(found, first) : blockOf(found);
}

function sheetNamed(file: string, sheets: readonly ReadSheet[], wanted: string): ReadSheet {
  const found = sheets.find(({ name }) => isSame(name, wanted));
  if (found) return found;
  throw new CommandProblem(
    `${file} has no sheet “${wanted}”: choose one of ${sheets.map(({ name }) => `“${name}”`).join(', ')}.`,
  );
}

function tableNamed(file: string, sheets: readonly ReadSheet[], wanted: string): FileTable {
  const tables = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
  const found = tables.find(({ table }) => isSame(table.name, wanted));
  if (found) return tableOf(found.sheet, found.table);
  const names = tables.map(({ table }) => `“${table.name}”`).join(', ');
  const advice = names === '' ? 'leave --table out' : `choose one of ${names}`;
  throw new CommandProblem(`${file} has no table “${wanted}”: ${advice}.`);
}

/** Excel knows names of sheets and tables whatever their case. */
function isSame(name: string, wanted: string): boolean {
  return name.toLowerCase() === wanted.toLowerCase();
}

/** An Excel table; its totals are none of the clients. */
function tableOf({ name: sheet, grid }: ReadSheet, table: ReadSheet['tables'][number]): FileTable {
  const { name, row, column, rows, columns, hasTotals } = table;
  const headers = Array.from({ length: columns }, (_, i) => headerText(grid[row]?.[column + i] ?? ''));
  const address = `${columnLetters(column)}${row + 1}:${columnLetters(column + columns - 1)}${row + rows}`;
  const placed = { kind: 'table', name, sheet, address, headers } as const;
  const rowCount = Math.max(0, rows - 1 - (hasTotals ? 1 : 0));
  return gridTable({ ...placed, firstRow: row + 2, firstColumn: column, rowCount }, grid);
}

function headerText(cell: ReadSheet['grid'][number][number]): string {
  return typeof cell === 'object' ? cell.error : String(cell);
}

/** All cells of a sheet from its first to its last that hold anything. */
function blockOf({ name: sheet, grid }: ReadSheet): FileTable {
  let [top, left, bottom, right] = [grid.length, Infinity, 0, 0];
  grid.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (isBlank(cell)) return;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    });
  });
  const address = `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;
  const placed = { kind: 'block', name: address, sheet, address, headers: null } as const;
  return gridTable({ ...placed, firstRow: top + 1, firstColumn: left, rowCount: bottom + 1 - top }, grid);
}
