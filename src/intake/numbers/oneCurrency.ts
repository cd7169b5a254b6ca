import type { Place, Problem } from '../../core/problem';
import type { ColumnNumbers } from './columnNumbers';
import { mixedCurrencies } from './currency';
import type { RawColumn } from '../rawTable';

type RowsByCurrency = ColumnNumbers['currencies'];

/** A column in which currencies stand beside numbers, and in which rows each does. */
export interface CurrencyColumn {
  readonly column: RawColumn;
  readonly rowsOf: RowsByCurrency;
}

/** What is known of the table's rows: whether one is a client's, and where a cell stands. */
interface TableRows {
  readonly isClient: (row: number) => boolean;
  readonly place: (column: RawColumn, row: number) => Place;
}

/**
 * Why the table is refused where its money is in more than one currency: the first column of which rows are in several,
 * else the first two columns that are each in another. Rows that are no clients do not count. null where all is in one.
 */
export function currencyRefusal(
  all: readonly CurrencyColumn[],
  { isClient, place }: TableRows,
): Problem | null {
  const columns = all.map(({ column, rowsOf }) => ({ column, rowsOf: ofClients(rowsOf, isClient) }));
  for (const { column, rowsOf } of columns) {
    const mixed = mixedCurrencies(rowsOf);
    if (!mixed) continue;
    const { currencies, rows } = mixed;
    const places = rows.map((row) => place(column, row));
    const [first] = places;
    if (first)
      return { kind: 'mixedCurrencies', place: first, currencies, rows: places.map(({ row }) => row) };
  }
  return refusalOfColumns(columns, place);
}

/** Each column is in one currency; the first to disagree with those before it is told with the one it disagrees with. */
function refusalOfColumns(columns: readonly CurrencyColumn[], place: TableRows['place']): Problem | null {
  for (const [index, { column, rowsOf }] of columns.entries())
    for (const earlier of columns.slice(0, index)) {
      if (!mixedCurrencies(new Map([...earlier.rowsOf, ...rowsOf]))) continue;
      const currency = nameOf(rowsOf);
      const other = { header: earlier.column.header, currency: nameOf(earlier.rowsOf) };
      return { kind: 'otherCurrency', place: place(column, firstRow(rowsOf)), currency, other };
    }
  return null;
}

function ofClients(rowsOf: RowsByCurrency, isClient: (row: number) => boolean): RowsByCurrency {
  const kept = [...rowsOf].map(([currency, rows]) => [currency, rows.filter(isClient)] as const);
  return new Map(kept.filter(([, rows]) => rows.length > 0));
}

/** A code tells more than a sign that several currencies share. */
function nameOf(rowsOf: RowsByCurrency): string {
  const names = [...rowsOf.keys()];
  return names.find((name) => /^[A-Z]{3}$/.test(name)) ?? names[0] ?? '';
}

function firstRow(rowsOf: RowsByCurrency): number {
  return Math.min(...[...rowsOf.values()].map(([row = 0]) => row));
}
