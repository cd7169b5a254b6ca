import type { Area, CellInput } from '../cells';
import { ExcelError, invalidArgument } from '../batch/errors';
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
  const headerRow = { ...area, rows: 1 };
  const [row = []] = book.home.values(sheetId, headerRow);
  const table = book.addTable(sheetId, area, name);
  book.home.setCells(sheetId, headerRow, [uniqueHeaders(row.map((cell) => cellText(cell, 'General')))]);
  return table;
}

/** Excel fills an empty header with Column1 … and makes a second "Revenue" a "Revenue2". */
function uniqueHeaders(texts: readonly string[]): CellInput[] {
  const used = new Set<string>();
  return texts.map((text, i) => {
    const stem = text === '' ? `Column${i + 1}` : text;
    let header = stem;
    for (let n = 2; used.has(header.toLowerCase()); n++) header = `${stem}${n}`;
    used.add(header.toLowerCase());
    return { value: header };
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
