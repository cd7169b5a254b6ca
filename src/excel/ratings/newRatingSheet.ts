import type { RatingsOrder } from '../../app/ports';
import { Stopped } from '../../app/stopped';
import type { SheetPlan } from '../../report/plan';
import { areaRange, formatSheet } from '../formatSheet';
import { furnishSheet } from '../furnishSheet';
import { MARK } from '../marks';
import { read, write } from '../request';
import { freeSheetName, freeTableName } from '../sheetName';
import { sheetRecord } from '../sheetRecord';
import { writeCells } from '../writeCells';
import { TABLE_STYLE } from '../writeTables';

/** Makes a sheet of ratings behind all others. The person stays where they are. */
export async function newRatingSheet({ source, isSensitive }: RatingsOrder, plan: SheetPlan): Promise<void> {
  const names = await read(takenNames);
  if (names.isProtected) throw new Stopped({ kind: 'protectedWorkbook' });
  const name = freeSheetName(plan.name, names.sheets);
  await write(async (context) => {
    const target = context.workbook.worksheets.add(name);
    const mark = (key: string, value: string) => target.customProperties.add(key, value);
    mark(MARK.source, source.key);
    mark(MARK.ratings, isSensitive ? 'sensitive' : 'shared');
    for (const block of plan.blocks) writeCells(target, block);
    formatSheet(target, plan);
    const tables = plan.tables.map((table) => {
      const made = target.tables.add(areaRange(target, table.area), true);
      made.name = freeTableName(table.name, names.taken);
      made.style = TABLE_STYLE;
      return made.load('id');
    });
    furnishSheet(target, plan);
    target.load('id');
    await context.sync();
    mark(MARK.id, target.id);
    mark(MARK.record, recordOf(plan, tables));
    await context.sync();
  });
}

/** By its record the table is told from tables of clients. */
function recordOf(plan: SheetPlan, tables: readonly Excel.Table[]): string {
  return JSON.stringify(
    sheetRecord(
      plan,
      tables.map(({ id }) => id),
    ),
  );
}

async function takenNames(context: Excel.RequestContext) {
  const { workbook } = context;
  const protection = workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/name');
  const tables = workbook.tables.load('items/name');
  const names = workbook.names.load('items/name');
  await context.sync();
  return {
    isProtected: protection.protected,
    sheets: sheets.items.map(({ name }) => name),
    taken: [...tables.items, ...names.items].map(({ name }) => name),
  };
}
