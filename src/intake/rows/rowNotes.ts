import type { Place, Problem } from '../../core/problem';
import type { ColumnUse, MappedColumn } from '../columnMapping';
import { cellAt } from '../packedCells';
import type { JoinedRows } from './joinRows';
import { repeatedInOrders } from './repeatedInOrders';
import type { ReadColumn } from '../numbers/readMeasures';
import { NO_KEY } from './keyColumn';
import type { RowKeys } from './rowKeys';

/** The rows that were put together, and where they stand. */
interface RowsTold {
  readonly columns: readonly ReadColumn[];
  /** The table's rows that were kept, from 0. */
  readonly kept: Int32Array;
  readonly keys: RowKeys;
  readonly names: readonly string[];
  readonly numbers: ReadonlyMap<MappedColumn, Float64Array>;
  readonly joined: JoinedRows;
  readonly place: (column: ReadColumn, row: number) => Place;
}

/** What is worth a look after rows were put together: keys that are missing, facts that differ, amounts that repeat. */
export function rowNotes(told: RowsTold): Problem[] {
  return [...missingKeys(told), ...disagreements(told), ...repeatedAmounts(told)];
}

/** A group or date is asked for once a client, an order in every row. */
function missingKeys(told: RowsTold): Problem[] {
  const { keys, names } = told;
  return [
    ...blanks(told, 'group', (row) => keys.groupNames?.[row] === '', true).map(({ at, place }) => ({
      kind: 'noGroup' as const,
      place,
      text: names[told.kept[at] ?? 0] ?? '',
    })),
    ...blanks(told, 'order', (row) => keys.orders?.codes[row] === NO_KEY, false).map(({ place }) => ({
      kind: 'noOrder' as const,
      place,
    })),
    ...blanks(told, 'orderDate', isUndated(told), true).map(({ text, place }) => ({
      kind: 'noDate' as const,
      place,
      text,
    })),
  ];
}

/** Whether no line of a row's order has a date. */
function isUndated({ keys: { days }, joined: { orderOf } }: RowsTold): (row: number) => boolean {
  const dated = new Set<number>();
  orderOf?.forEach((order, row) => {
    if (!Number.isNaN(days?.[row] ?? NaN)) dated.add(order);
  });
  return (row) => {
    const order = orderOf?.[row] ?? -1;
    return order >= 0 && !dated.has(order);
  };
}

/** The kept rows in which a key is missing, each or the first of each client. */
function blanks(
  { columns, kept, joined, place }: RowsTold,
  use: ColumnUse,
  isMissing: (row: number) => boolean,
  isOnceAClient: boolean,
): { readonly at: number; readonly place: Place; readonly text: string }[] {
  const column = columns.find(({ mapped }) => mapped.use === use);
  if (!column) return [];
  const told = new Set<number>();
  const found: { at: number; place: Place; text: string }[] = [];
  kept.forEach((row, at) => {
    const client = joined.grouping.groupOf[at] ?? 0;
    if (!isMissing(at) || (isOnceAClient && told.has(client))) return;
    told.add(client);
    const cell = cellAt(column.raw.cells, row);
    found.push({ at, place: place(column, row), text: typeof cell === 'object' ? cell.error : String(cell) });
  });
  return found;
}

function disagreements({ columns, kept, joined, place }: RowsTold): Problem[] {
  return joined.disagreements.flatMap(({ fact, row, from }): Problem[] => {
    const column = columns.find(({ mapped }) => mapped.fact === fact);
    if (!column) return [];
    const firstRow = place(column, kept[from] ?? 0).row;
    return [{ kind: 'rowsDisagree', place: place(column, kept[row] ?? 0), firstRow }];
  });
}

/** Only a table that numbers its orders can tell lines of one from orders. */
function repeatedAmounts({ columns, kept, keys, numbers, joined, place }: RowsTold): Problem[] {
  const { orderOf } = joined;
  if (!orderOf || !keys.orders) return [];
  return columns.flatMap((column): Problem[] => {
    const values = numbers.get(column.mapped);
    const found =
      values && column.mapped.use !== 'daysLate' ? repeatedInOrders(valuesOf(values, kept), orderOf) : null;
    if (!found) return [];
    const { row, summed, once } = found;
    return [{ kind: 'repeatedInOrders', place: place(column, kept[row] ?? 0), summed, once }];
  });
}

function valuesOf(column: Float64Array, rows: Int32Array): Float64Array {
  const values = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) values[at] = column[rows[at] ?? -1] ?? NaN;
  return values;
}
