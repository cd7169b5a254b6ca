import type { Area } from '../cells';
import { ExcelError, invalidArgument } from '../batch/errors';
import { intersection } from './area';
import type { Book } from './book';
import { cellText } from './cellText';
import type { Table } from './table';

/** Makes a table of an area whose first row holds the headers; they become texts, each of them once. */
export function addTableOver(
  book: Book,
  sheetId: string,
  area: Area,
  hasHeaders: boolean,
  name?: string,
): Table {
  if (!hasHeaders)
    throw new ExcelError('NotImplemented', 'The workbench makes tables only of areas with headers.');
  if (area.rows < 2) throw invalidArgument('A table needs a header row and at least one row below it.');
  const table = book.addTable(sheetId, area, name);
  writeHeaders(book, sheetId, area);
  return table;
}

/** After cells were written: headers of tables among them are texts again, each of them once. */
export function keepHeaders(book: Book, sheetId: string, area: Area): void {
  for (const table of book.tablesIn(sheetId, area)) {
    const whole = book.home.tableArea(table.id);
    if (intersection({ ...whole, rows: 1 }, area)) writeHeaders(book, sheetId, whole);
  }
}

function writeHeaders(book: Book, sheetId: string, area: Area): void {
  const headerRow = { ...area, rows: 1 };
  const [row = []] = book.home.values(sheetId, headerRow);
  const texts = uniqueHeaders(row.map((cell) => cellText(cell, 'General')));
  const [formulas = []] = book.home.formulas(sheetId, headerRow);
  if (texts.some((text, i) => text !== formulas[i]))
    book.home.setCells(sheetId, headerRow, [texts.map((value) => ({ value }))]);
}

/** Excel takes an area that begins in the same header row and shares cells with the old one. */
export function resizeTable(book: Book, table: Table, area: Area): void {
  book.checkWritable(table.sheetId);
  const old = book.home.tableArea(table.id);
  if (area.row !== old.row || !intersection(area, old) || area.rows < 2)
    throw invalidArgument('A table keeps its header row and overlaps what it was.');
  if (book.tablesIn(table.sheetId, area).some((other) => other !== table))
    throw invalidArgument('A table cannot overlap another table.');
  book.home.resizeTable(table.id, area);
  writeHeaders(book, table.sheetId, area);
}

/** Excel fills an empty header with Column1 … and makes a second "Revenue" a "Revenue2". */
function uniqueHeaders(texts: readonly string[]): string[] {
  const used = new Set<string>();
  return texts.map((text, i) => {
    const stem = text === '' ? `Column${i + 1}` : text;
    let header = stem;
    for (let n = 2; used.has(header.toLowerCase()); n++) header = `${stem}${n}`;
    used.add(header.toLowerCase());
    return header;
  });
}

export function headersOf(book: Book, table: Table): string[] {
  const [row = []] = book.home.values(table.sheetId, { ...book.home.tableArea(table.id), rows: 1 });
  return row.map((cell) => cellText(cell, 'General'));
}

/** The rows between headers and totals; an empty table has one blank row. */
export function bodyArea(book: Book, table: Table): Area {
  const area = book.home.tableArea(table.id);
  return { ...area, row: area.row + 1, rows: area.rows - 1 - (table.showTotals ? 1 : 0) };
}

/** Shows or takes away the row of totals; the cells below the table move. */
export function showTotals(book: Book, table: Table, isShown: boolean): void {
  if (isShown === table.showTotals) return;
  const area = book.home.tableArea(table.id);
  const below = { ...area, row: area.row + area.rows, rows: 1 };
  if (isShown) {
    book.shift(table.sheetId, { area: below, way: 'down' });
    book.home.resizeTable(table.id, { ...area, rows: area.rows + 1 });
    book.home.setCells(table.sheetId, { ...below, columns: 1 }, [[{ value: 'Total' }]]);
  } else {
    book.shift(table.sheetId, { area: { ...below, row: below.row - 1 }, way: 'up' });
  }
  table.showTotals = isShown;
}

/** Makes room for a column at this place of a table, and gives it its header. */
export function addColumn(book: Book, table: Table, at: number, header: string): void {
  const old = book.home.tableArea(table.id);
  const column = { ...old, column: old.column + at, columns: 1 };
  book.shift(table.sheetId, { area: column, way: 'right' });
  const area = { ...old, columns: old.columns + 1 };
  book.home.resizeTable(table.id, area);
  book.home.setCells(table.sheetId, { ...column, rows: 1 }, [[{ value: header === '' ? null : header }]]);
  writeHeaders(book, table.sheetId, area);
}
