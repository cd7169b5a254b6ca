import type { Book } from '../host/book/book';
import type { Sheet } from '../host/book/sheet';
import { addTableOver } from '../host/book/tableHeader';
import type { CellInput } from '../host/cells';
import { rememberRates, type Rates } from './earlierChoices';

export interface NewTable {
  readonly sheetName: string;
  readonly tableName: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
  /** For columns of whole numbers; plain where none is told, because a year or a number of a client is no amount. */
  readonly wholeNumberFormat?: string;
  /** Rates chosen before for the table's activities. */
  readonly rates?: Rates;
}

/** A new sheet with one Excel table at A1, columns wide enough to be read. */
export function addSheetWithTable(book: Book, table: NewTable): Sheet {
  const { sheetName, tableName, headers, rows } = table;
  const sheet = book.addSheet(sheetName);
  const area = { row: 0, column: 0, rows: rows.length + 1, columns: headers.length };
  book.home.setCells(sheet.id, area, [headers.map((value) => ({ value })), ...rows]);
  const made = addTableOver(book, sheet.id, area, true, tableName);
  if (table.rates) rememberRates(book, made, table.rates);
  headers.forEach((header, column) => {
    const points = columnPoints(header, rows, column);
    book.home.setColumnWidth(sheet.id, column, 1, points);
    sheet.columnWidths.set(column, points);
  });
  headers.forEach((_, column) => {
    const numberFormat = formatOf(table, column);
    if (numberFormat === undefined) return;
    book.home.setStyle(sheet.id, { row: 1, column, rows: rows.length, columns: 1 }, { numberFormat });
  });
  return sheet;
}

const pointsPerCharacter = 6;
/** Room for the cell's edges and the filter button in the header. */
const roomPoints = 22;

function columnPoints(header: string, rows: NewTable['rows'], column: number): number {
  const longest = rows
    .slice(0, 200)
    .reduce((most, row) => Math.max(most, textLength(row[column])), header.length);
  return Math.min(Math.max(longest * pointsPerCharacter + roomPoints, 48), 240);
}

function textLength(cell: CellInput | undefined): number {
  if (!cell || !('value' in cell)) return 0;
  if (typeof cell.value === 'string') return cell.value.length;
  return typeof cell.value === 'number' ? cell.value.toLocaleString('en-US').length : 0;
}

/** A column of numbers of which at least one has a fraction is money, most likely. */
function formatOf({ rows, wholeNumberFormat }: NewTable, column: number): string | undefined {
  const numbers = rows.flatMap((row) => {
    const cell = row[column];
    return cell && 'value' in cell && typeof cell.value === 'number' ? [cell.value] : [];
  });
  if (numbers.length === 0) return undefined;
  return numbers.every(Number.isInteger) ? wholeNumberFormat : '#,##0.00';
}
