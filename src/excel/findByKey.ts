import type { FoundTable } from '../app/ports';
import { Stopped } from '../app/stopped';
import { foundBlock, TABLE_SHAPE, tableOfBody, tableShape } from './foundTable';
import type { Also } from './foundTable';
import { CHOICES_SETTING } from './marks';
import { askRegion } from './region';
import { read } from './request';
import { sourcePlace } from './sourceKey';

/** Finds a table again by its key: from a sheet that was made of it, or where the cells around it hide its bounds. */
export async function findByKey(key: string, also: Also): Promise<FoundTable> {
  const found = await read((context) => atKey(context, key, also));
  if (!found) throw new Stopped({ kind: 'tableGone', table: 'The table this sheet was made from' });
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
    : blockAt(context, place.sheetId, place.topLeft, also);
}

async function tableById(context: Excel.RequestContext, id: string, also: Also): Promise<FoundTable | null> {
  const table = context.workbook.tables.getItemOrNullObject(id).load(TABLE_SHAPE);
  table.columns.load('items/name');
  const sheet = table.worksheet.load('id,name');
  const body = askRegion(table.getDataBodyRange(), sheet);
  await context.sync();
  return table.isNullObject ? null : tableOfBody(tableShape(table), body(), also);
}

async function blockAt(
  context: Excel.RequestContext,
  sheetId: string,
  topLeft: string,
  also: Also,
): Promise<FoundTable | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('id,name');
  const region = askRegion(sheet.getRange(topLeft).getSurroundingRegion(), sheet);
  await context.sync();
  if (sheet.isNullObject) return null;
  const block = region();
  return block.rowCount * block.columnCount === 1 ? null : foundBlock(block, also);
}
