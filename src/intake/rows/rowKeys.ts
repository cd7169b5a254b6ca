import type { ColumnMapping, ColumnUse, MappedColumn } from '../columnMapping';
import { readDate } from '../numbers/readDate';
import type { ReadColumn } from '../numbers/readMeasures';
import { cellAt } from '../packedCells';
import type { PackedCells } from '../packedCells';
import { keyColumn, textIn } from './keyColumn';
import type { KeyColumn } from './keyColumn';

/**
 * What tells which rows belong together, one entry a row, null where no column says: the group's name as it stands, the
 * client, group, order and product as they are compared, the date as Excel counts days (NaN for none). Clients are told
 * only where rows of one are put together.
 */
export interface RowKeys {
  readonly groupNames: readonly string[] | null;
  readonly clients: KeyColumn | null;
  readonly groups: KeyColumn | null;
  readonly orders: KeyColumn | null;
  readonly days: Float64Array | null;
  readonly products: KeyColumn | null;
}

/** Whether rows of one client are put together. */
function areAdded({ rows, sameNames }: ColumnMapping): boolean {
  return rows === 'orders' || sameNames === 'sum';
}

/** Whether rows are put together by the cells of a column. */
export function isKey({ use }: MappedColumn, mapping: ColumnMapping): boolean {
  return use === 'client' ? areAdded(mapping) : use === 'group' || use === 'order' || use === 'product';
}

/** Reads them for the given rows of the table. */
export function rowKeys(columns: readonly ReadColumn[], rows: Int32Array, mapping: ColumnMapping): RowKeys {
  const cells = (use: ColumnUse): PackedCells | null =>
    columns.find(({ mapped }) => mapped.use === use)?.raw.cells ?? null;
  const keys = (use: ColumnUse): KeyColumn | null => {
    const column = columns.find(({ mapped }) => mapped.use === use && isKey(mapped, mapping));
    return column ? keyColumn(column.raw.cells, rows) : null;
  };
  const groups = cells('group');
  const days = cells('orderDate');
  return {
    groupNames: groups && Array.from(rows, (row) => nameAt(groups, row)),
    clients: keys('client'),
    groups: keys('group'),
    orders: keys('order'),
    days: days && Float64Array.from(rows, (row) => readDate(cellAt(days, row))),
    products: keys('product'),
  };
}

function nameAt(cells: PackedCells, row: number): string {
  const cell = cellAt(cells, row);
  return typeof cell === 'number' ? String(cell) : textIn(cell).trim();
}
