import type { Book } from '../host/book/book';
import { readCsv } from './csv';
import { addSheetWithTable } from './sheetWithTable';
import { springDistribution } from './springDistribution';

/** What a visitor finds: the sample clients in front, the published example behind. */
export function fillStartWorkbook(book: Book, sampleCsv: string): void {
  const sample = readCsv(sampleCsv);
  if (!sample) throw new Error('The workbench was built without its sample: sample.csv has no rows.');
  const clients = addSheetWithTable(book, { sheetName: 'Clients', tableName: 'Clients', ...sample });
  addSheetWithTable(book, springDistribution);
  book.home.select({ sheetId: clients.id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] });
}
