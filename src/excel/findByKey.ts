import type { FoundTable } from '../app/ports';
import { Stopped } from '../app/stopped';
import { blockKeyOf, foundBlock, TABLE_SHAPE, tableOfBody, tableShape } from './foundTable';
import type { Also, TableShape } from './foundTable';
import { CHOICES_SETTING } from './marks';
import { askRegion } from './region';
import { read } from './request';
import { sourcePlace } from './sourceKey';

/** Finds a table again by its key, from a sheet that was made of it. */
export async function findByKey(key: string, also: Also): Promise<FoundTable> {
  const found = await read((context) => atKey(context, key, also));
  if (!found) throw new Stopped({ kind: 'tableGone', table: 'The table this sheet was made from' });
  return found;
}

/** Finds an Excel table whose bounds the cells around it hide. `block` is the key of the block that they are. */
export async function findWhole({ id, name }: TableShape, also: Also, block: string): Promise<FoundTable> {
  const found = await read((context) => tableById(context, id, also, block));
  if (!found) throw new Stopped({ kind: 'tableGone', table: name });
  return found;
}

/** Finds a table anew, with what is saved for it now. `name` is what it was called. */
export async function findAgain(key: string, name: string): Promise<FoundTable> {
  const found = await read(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(CHOICES_SETTING).load('value');
    const sheets = context.workbook.worksheets.load('items/id');
    await context.sync();
    return atKey(context, key, {
      saved: setting.isNullObject ? undefined : (setting.value as unknown),
      sheetIds: sheets.items.map(({ id }) => id),
    });
  });
  if (!found) throw new Stopped({ kind: 'tableGone', table: name });
  return found;
}

async function atKey(context: Excel.RequestContext, key: string, also: Also): Promise<FoundTable | null> {
  const place = sourcePlace(key);
  if (!place) return null;
  return place.kind === 'table'
    ? tableById(context, place.tableId, also)
    : blockOrItsTable(context, place.sheetId, place.topLeft, also);
}

async function tableById(
  context: Excel.RequestContext,
  id: string,
  also: Also,
  block?: string,
): Promise<FoundTable | null> {
  const table = context.workbook.tables.getItemOrNullObject(id).load(TABLE_SHAPE);
  table.columns.load('items/name');
  const sheet = table.worksheet.load('id,name');
  const body = askRegion(table.getDataBodyRange(), sheet);
  await context.sync();
  return table.isNullObject ? null : tableOfBody(tableShape(table), body(), also, block);
}

/** The block at its top left; where someone has made it an Excel table since, that table. */
async function blockOrItsTable(
  context: Excel.RequestContext,
  sheetId: string,
  topLeft: string,
  also: Also,
): Promise<FoundTable | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('id,name');
  const area = sheet.getRange(topLeft).getSurroundingRegion();
  const region = askRegion(area, sheet);
  const tables = area.getTables(false).load('items/id,items/columns/items/name');
  await context.sync();
  if (sheet.isNullObject) return null;
  const block = region();
  const table = tables.items.find(({ columns }) => columns.items.length === block.columnCount);
  if (table) return tableById(context, table.id, also, blockKeyOf(block));
  return block.rowCount * block.columnCount === 1 ? null : foundBlock(block, also);
}
