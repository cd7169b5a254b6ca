import type { ColumnUse } from '../columnMapping';
import { foldedName } from './foldedName';
import { cellAt } from '../packedCells';
import type { Cell } from '../rawTable';
import { readDate } from '../numbers/readDate';
import type { ReadColumn } from '../numbers/readMeasures';

/**
 * What tells which rows belong together, one entry a row, null where no column says: the group's name as it stands, the
 * order and the product as they are compared ('' for none), the date as Excel counts days (NaN for none).
 */
export interface RowKeys {
  readonly groups: readonly string[] | null;
  readonly orders: readonly string[] | null;
  readonly days: Float64Array | null;
  readonly products: readonly string[] | null;
}

/** Reads them for the given rows of the table. */
export function rowKeys(columns: readonly ReadColumn[], rows: Int32Array): RowKeys {
  const cells = (use: ColumnUse): Cell[] | null => {
    const column = columns.find(({ mapped }) => mapped.use === use);
    return column ? Array.from(rows, (row) => cellAt(column.raw.cells, row)) : null;
  };
  const folded = (use: ColumnUse): string[] | null =>
    cells(use)?.map((cell) => foldedName(cellText(cell))) ?? null;
  const days = cells('orderDate');
  return {
    groups: cells('group')?.map((cell) => cellText(cell).trim()) ?? null,
    orders: folded('order'),
    days: days ? Float64Array.from(days, readDate) : null,
    products: folded('product'),
  };
}

/** An error names nothing. */
function cellText(cell: Cell): string {
  return typeof cell === 'object' ? '' : String(cell);
}
