import type { ClientColumns } from '../../src/core/clientColumns';
import type { Book } from '../../src/report/book/book';
import type { ListColumn } from '../../src/report/book/listColumns';
import { makeBook, NO_EARLIER_BUILD } from '../../src/report/book/makeBook';
import { LIST_HEADER_ROW } from '../../src/report/book/places';
import { clientsSheet } from '../../src/report/clientsSheet/clientsSheet';
import type { EarlierBuild, PeopleFormat, PeopleTable } from '../../src/report/earlierBuild';
import type { PlanCell, SheetPlan } from '../../src/report/plan';
import { inputOf } from './inputs';
import { cellInColumn } from '../../src/report/columnBlock';

/** What a workbook is made of where its cells are formulas. */
export function liveBook(clients: ClientColumns, earlier: Partial<EarlierBuild> = {}): Book {
  return makeBook(inputOf(clients), { ...NO_EARLIER_BUILD, ...earlier }, Infinity);
}

/** The same where they are values. */
export function valuesBook(clients: ClientColumns, earlier: Partial<EarlierBuild> = {}): Book {
  return makeBook(inputOf(clients), { ...NO_EARLIER_BUILD, ...earlier }, -1);
}

/** How an untouched cell looks. */
const PLAIN_FORMAT: PeopleFormat = {
  numberFormat: 'General',
  fill: null,
  fontColor: '#000000',
  bold: false,
};

/** What people wrote, one row a client, in untouched cells. */
export function peopleTable(
  headers: readonly string[],
  rows: readonly (readonly [client: string, ...cells: PeopleTable['rows'][number]['cells']])[],
): PeopleTable {
  return {
    headers,
    rows: rows.map(([client, ...cells]) => ({ client, cells, formats: cells.map(() => PLAIN_FORMAT) })),
  };
}

/** The cell of a sheet; null where nothing stands. */
export function cellAt(
  sheet: Pick<SheetPlan, 'blocks' | 'columnBlocks'>,
  row: number,
  column: number,
): PlanCell {
  for (const block of sheet.columnBlocks) {
    const cells = row < block.at.row + block.rows ? block.columns[column - block.at.column] : undefined;
    if (cells && row >= block.at.row) return cellInColumn(cells, row - block.at.row);
  }
  for (const { at, cells } of sheet.blocks) {
    const line = cells[row - at.row];
    if (line && column >= at.column && column < at.column + line.length)
      return line[column - at.column] ?? null;
  }
  return null;
}

/** What a cell shows: of a formula what it comes to. */
export function shownCell(cell: PlanCell): PlanCell {
  return typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.value : cell;
}

/** A column of the clients' table from the top down, as it shows. */
export function listed(book: Book, id: ListColumn): PlanCell[] {
  const sheet = clientsSheet(book);
  return Array.from({ length: book.places.clientRows }, (_, row) =>
    shownCell(cellAt(sheet, LIST_HEADER_ROW + 1 + row, book.places.list(id).column)),
  );
}
