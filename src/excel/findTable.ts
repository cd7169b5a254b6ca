import type { FoundTable } from '../app/ports';
import { Stopped } from '../app/stopped';
import { findByKey, findWhole } from './findByKey';
import { blockKeyOf, foundBlock, tableInRegion, tableShape } from './foundTable';
import type { TableShape } from './foundTable';
import { CHOICES_SETTING, MARK } from './marks';
import { askRegion } from './region';
import type { Region } from './region';
import { read } from './request';
import { isOfRecord, recordRead } from './sheetRecord';

/** What one request tells about the place where the user is. */
interface Surroundings {
  readonly areas: { readonly count: number; readonly address: string };
  readonly cell: string;
  readonly table: TableShape | null;
  readonly region: Region;
  /** On a sheet of ours the key of its source. */
  readonly madeFrom: string | null;
  /** Whether the table is one that a build made. */
  readonly isOurs: boolean;
  readonly saved: unknown;
  readonly sheetIds: readonly string[];
}

/** Finds the client table around the selected cell: an Excel table of people's before the block of cells around it. */
export async function findTable(): Promise<FoundTable> {
  const here = await read(surroundings);
  const also = { saved: here.saved, sheetIds: here.sheetIds };
  if (here.areas.count > 1) throw new Stopped({ kind: 'manyAreas', areas: here.areas.address });
  if (here.table && !here.isOurs)
    return (
      tableInRegion(here.table, here.region, also) ?? findWhole(here.table, also, blockKeyOf(here.region))
    );
  if (here.madeFrom !== null) return findByKey(here.madeFrom, also);
  if (here.region.rowCount * here.region.columnCount === 1) {
    throw new Stopped({ kind: 'noTable', cell: here.cell, sheet: here.region.sheet });
  }
  return foundBlock(here.region, also);
}

async function surroundings(context: Excel.RequestContext): Promise<Surroundings> {
  const { workbook } = context;
  const areas = workbook.getSelectedRanges().load('areaCount,address');
  const cell = workbook.getActiveCell().load('address');
  const sheet = cell.worksheet.load('id,name');
  const tables = cell
    .getTables(false)
    .load('items/id,items/name,items/showHeaders,items/showTotals,items/columns/items/name');
  const region = askRegion(cell.getSurroundingRegion(), sheet);
  const mark = sheet.customProperties.getItemOrNullObject(MARK.source).load('value');
  const record = sheet.customProperties.getItemOrNullObject(MARK.record).load('value');
  const setting = workbook.settings.getItemOrNullObject(CHOICES_SETTING).load('value');
  const sheets = workbook.worksheets.load('items/id');
  await context.sync();
  const table = tables.items[0];
  return {
    areas: { count: areas.areaCount, address: areas.address },
    cell: cell.address.slice(cell.address.lastIndexOf('!') + 1),
    table: table ? tableShape(table) : null,
    region: region(),
    madeFrom: mark.isNullObject ? null : mark.value,
    isOurs:
      table !== undefined && !record.isNullObject && isOfRecord(tableShape(table), recordRead(record.value)),
    saved: setting.isNullObject ? undefined : (setting.value as unknown),
    sheetIds: sheets.items.map((each) => each.id),
  };
}
