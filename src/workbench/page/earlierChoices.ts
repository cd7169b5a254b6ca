import type { Book } from '../host/book/book';
import type { Table } from '../host/book/table';

/** Where the add-in keeps what was chosen for each table, and what it keeps, as its settings show after a build. */
const setting = 'ClientMatrix.choices';

/** What one count of an activity costs, by the header of its column. */
export type Rates = Readonly<Record<string, number>>;

/**
 * Makes the start workbook one in which the rates of a table were chosen before, as a colleague's workbook would be:
 * without rates nothing costs anything to serve, and a visitor's first click would show nothing.
 */
export function rememberRates(book: Book, table: Table, rates: Rates): void {
  const columns = Object.entries(rates).map(([header, rate]) => ({ header, use: 'activity', rate }));
  const choices = {
    mapping: { columns, annualRate: 0 },
    cuts: { worth: { kind: 'weighted' }, effort: { kind: 'weighted' } },
  };
  const saved = book.settings.get(setting);
  book.settings.set(setting, { ...(saved as object | undefined), [`table:${table.id}`]: choices });
}
