import type { Book } from '../host/book/book';
import { freeName } from '../host/book/sheetName';
import { decodeCsv, readCsv } from './csv';
import { addSheetWithTable } from './sheetWithTable';

/** Whether a file was opened, and what to tell the person. */
export interface OpenedCsv {
  readonly isOpen: boolean;
  readonly told: string;
}

/** Puts a CSV file on a new sheet of its own, as an Excel table, and shows it. */
export function openCsv(book: Book, fileName: string, bytes: ArrayBuffer): OpenedCsv {
  const csv = readCsv(decodeCsv(bytes));
  if (!csv) {
    const told = `“${fileName}” holds no rows below its headers. Open a CSV file with one row per client.`;
    return { isOpen: false, told };
  }
  const sheetNames = book.sheets.map((sheet) => sheet.name);
  const tableNames = book.tables.map((table) => table.name);
  const sheet = addSheetWithTable(book, {
    sheetName: freeOf(sheetNameOf(fileName), sheetNames, (stem) => `${stem.slice(0, 26)} `),
    tableName: freeOf(tableNameOf(fileName), tableNames, (stem) => `${stem}_`),
    ...csv,
  });
  book.home.select({ sheetId: sheet.id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] });
  const rows = `${csv.rows.length.toLocaleString('en-US')} ${csv.rows.length === 1 ? 'row' : 'rows'}`;
  const told = `“${fileName}” is on the sheet “${sheet.name}”: ${rows}, as an Excel table. The panel looks at it now.`;
  return { isOpen: true, told };
}

function freeOf(name: string, taken: readonly string[], numbered: (stem: string) => string): string {
  const isTaken = taken.some((other) => other.toLowerCase() === name.toLowerCase());
  return isTaken ? freeName(numbered(name), taken) : name;
}

/** The file's name without its ending and without what Excel refuses in a sheet's name. */
function sheetNameOf(fileName: string): string {
  const name = withoutEnding(fileName)
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .slice(0, 31)
    .trim();
  return name === '' || name.toLowerCase() === 'history' ? 'CSV' : name;
}

/** Letters, digits and underscores that cannot be taken for a cell such as AB12. */
function tableNameOf(fileName: string): string {
  const name = withoutEnding(fileName)
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
  return /^\p{L}/u.test(name) && !/^([a-z]{1,3}\d+|[rc]\d*)$/i.test(name) ? name : `Table_${name}`;
}

function withoutEnding(fileName: string): string {
  return fileName.replace(/\.[^.]*$/, '');
}
