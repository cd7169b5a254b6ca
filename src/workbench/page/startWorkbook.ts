import type { Book } from '../host/book/book';
import { readCsv } from './csv';
import { addSheetWithTable } from './sheetWithTable';
import { springDistribution } from './springDistribution';

/** The source of the sample tells no costs of serving: these are assumed. In the sample's currency, one count each. */
const sampleRates = { Orders: 12, 'Order lines': 4, 'Expedited shipments': 9, Units: 0.4 };

/** What a visitor finds: the sample clients in front, the published example behind. */
export function fillStartWorkbook(book: Book, sampleCsv: string): void {
  const sample = readCsv(sampleCsv);
  if (!sample) throw new Error('The workbench was built without its sample: sample.csv has no rows.');
  const clients = addSheetWithTable(book, {
    sheetName: 'Clients',
    tableName: 'Clients',
    rates: sampleRates,
    ...sample,
  });
  addSheetWithTable(book, springDistribution);
  book.home.select({ sheetId: clients.id, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] });
}
