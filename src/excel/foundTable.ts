import type { FoundTable } from '../app/ports';
import { columnLetters } from '../core/problem';
import { numberCells } from './cellsRead';
import { savedFor } from './marks';
import type { Region } from './region';
import { blockKey, tableKey } from './sourceKey';

/** What an Excel table tells of itself without its cells. */
export interface TableShape {
  readonly id: string;
  readonly name: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly headers: readonly string[];
}

/** The properties of a table from which its shape is told. */
export const TABLE_SHAPE = 'id,name,showHeaders,showTotals';

export function tableShape(table: Excel.Table): TableShape {
  const { id, name, showHeaders, showTotals } = table;
  return { id, name, showHeaders, showTotals, headers: table.columns.items.map((column) => column.name) };
}

/** What is known of the workbook besides. */
export interface Also {
  readonly saved: unknown;
  readonly sheetIds: readonly string[];
}

/** The block of cells itself, header and all. */
export function foundBlock(region: Region, also: Also): FoundTable {
  const address = region.address.slice(region.address.lastIndexOf('!') + 1);
  return {
    ...placed(blockKeyOf(region), region, 0, region.rowCount, also),
    kind: 'block',
    name: address,
    headers: null,
  };
}

/**
 * The Excel table as the region around its cell shows it; null where the region is another area than the table
 * because something stands next to it, so that its place must be asked for.
 */
export function tableInRegion(table: TableShape, region: Region, also: Also): FoundTable | null {
  const isWhole =
    table.showHeaders &&
    region.columnCount === table.headers.length &&
    table.headers.every((header, column) => String(region.firstRows[0]?.[column]) === header);
  if (!isWhole) return null;
  const key = keyOf(table, blockKeyOf(region), also.saved);
  return ofTable(table, placed(key, region, 1, region.rowCount - 1 - (table.showTotals ? 1 : 0), also));
}

/** The Excel table whose rows below the header are `body`. `block` is the key of the block around it, where that is known. */
export function tableOfBody(
  table: TableShape,
  body: Region,
  also: Also,
  block = blockKeyOf({ ...body, rowIndex: body.rowIndex - 1 }),
): FoundTable {
  return ofTable(table, placed(keyOf(table, block, also.saved), body, 0, body.rowCount, also));
}

/**
 * A table that was made of a plain block goes on under the block's key where something is saved for that: what was chosen
 * for the block, and the sheets that were made of it, stay the table's.
 */
function keyOf({ id }: TableShape, block: string, saved: unknown): string {
  const own = tableKey(id);
  const isBlocks = savedFor(own, saved) === undefined && savedFor(block, saved) !== undefined;
  return isBlocks ? block : own;
}

/** The key of a block of cells, by its top left. */
export function blockKeyOf({
  sheetId,
  rowIndex,
  columnIndex,
}: Pick<Region, 'sheetId' | 'rowIndex' | 'columnIndex'>): string {
  return blockKey(sheetId, columnLetters(columnIndex) + String(rowIndex + 1));
}

function ofTable(table: TableShape, where: ReturnType<typeof placed>): FoundTable {
  return { ...where, kind: 'table', name: table.name, headers: table.headers };
}

function placed(key: string, region: Region, headerRows: number, rowCount: number, also: Also) {
  return {
    key,
    sheet: region.sheet,
    address: region.address,
    firstRow: region.rowIndex + headerRows + 1,
    firstColumn: region.columnIndex,
    rowCount,
    firstRows: region.firstRows.slice(headerRows, headerRows + rowCount).map(numberCells),
    remembered: savedFor(key, also.saved),
    sheetIds: also.sheetIds,
    sheetId: region.sheetId,
  };
}
