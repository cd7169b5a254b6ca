import type { Book } from '../../../src/report/book/book';
import type { ListColumn } from '../../../src/report/book/listColumns';
import { LIST_HEADER_ROW } from '../../../src/report/book/places';
import type { WorkbookPlan } from '../../../src/report/plan';
import type { Reckoned, ReckonedSheets } from '../../support/libreOffice';
import { allBlocks } from '../../support/allBlocks';

/** What columns of the clients' table hold for each client, by its name: as LibreOffice reckoned them. */
export function reckonedList(
  book: Book,
  sheets: ReckonedSheets,
  columns: readonly ListColumn[],
): Map<string, Reckoned[]> {
  const rows = sheets.get(book.names.clients)?.slice(LIST_HEADER_ROW + 1) ?? [];
  const at = (row: readonly Reckoned[], id: ListColumn): Reckoned => row[book.places.list(id).column] ?? null;
  return new Map(rows.map((row) => [nameOf(at(row, 'client')), columns.map((id) => at(row, id))]));
}

/** The same as a plan has it. */
export function plannedList(
  book: Book,
  plan: WorkbookPlan,
  columns: readonly ListColumn[],
): Map<string, Reckoned[]> {
  const sheet = plan.sheets.find(({ key }) => key === 'clients');
  const table = (sheet ? allBlocks(sheet) : []).find(({ at }) => at.row === LIST_HEADER_ROW + 1);
  const rows = (table?.cells ?? []).map((row) =>
    row.map((cell): Reckoned => {
      const value = typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.value : cell;
      return value === '' ? null : value;
    }),
  );
  return reckonedList(book, new Map([[book.names.clients, [...headRows(), ...rows]]]), columns);
}

function headRows(): Reckoned[][] {
  return Array.from({ length: LIST_HEADER_ROW + 1 }, () => []);
}

function nameOf(cell: Reckoned): string {
  if (typeof cell !== 'string') throw new Error(`A client is called ${JSON.stringify(cell)}`);
  return cell;
}
