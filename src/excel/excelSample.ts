import type { SampleOrder, SamplePort } from '../app/insertSample';
import { Stopped } from '../app/stopped';
import { failure, isExcelError } from './excelProblem';
import { areaRange, formatSheet } from './formatSheet';
import { CHOICES_SETTING, savedWith } from './marks';
import { read, write } from './request';
import { freeSheetName, freeTableName } from './sheetName';
import { tableKey } from './sourceKey';
import { told } from './told';
import { writeCells } from './writeCells';

/** The open workbook, as far as a sample needs it. */
export function excelSample(): SamplePort {
  return { addSample: (order) => told({}, () => addSample(order)) };
}

/** What must be known before: names that are taken, and what is saved of other tables. */
interface Before {
  readonly isProtected: boolean;
  readonly sheetNames: readonly string[];
  readonly takenNames: readonly string[];
  readonly saved: unknown;
}

/** Three requests: look, write the sheet with its table, remember its choices and select it. */
async function addSample(order: SampleOrder): Promise<string> {
  const before = await read(lookBefore);
  if (before.isProtected) throw new Stopped({ kind: 'protectedWorkbook' });
  const name = freeSheetName(order.plan.name, before.sheetNames);
  try {
    await write((context) => writeSample(context, order, name, before));
    return name;
  } catch (error) {
    throw await takenBack(error, name);
  }
}

async function lookBefore(context: Excel.RequestContext): Promise<Before> {
  const { workbook } = context;
  const protection = workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/name');
  const tables = workbook.tables.load('items/name');
  const names = workbook.names.load('items/name');
  const setting = workbook.settings.getItemOrNullObject(CHOICES_SETTING).load('value');
  await context.sync();
  return {
    isProtected: protection.protected,
    sheetNames: sheets.items.map((sheet) => sheet.name),
    takenNames: [...tables.items, ...names.items].map((item) => item.name),
    saved: setting.isNullObject ? undefined : (setting.value as unknown),
  };
}

async function writeSample(
  context: Excel.RequestContext,
  { plan, choices }: SampleOrder,
  name: string,
  before: Before,
): Promise<void> {
  const { workbook } = context;
  const sheet = workbook.worksheets.add(name);
  for (const block of plan.blocks) writeCells(sheet, block);
  formatSheet(sheet, plan);
  const made = plan.tables.map(({ area, name: wished }) => {
    const table = sheet.tables.add(areaRange(sheet, area), true);
    table.name = freeTableName(wished, before.takenNames);
    return table.load('id');
  });
  sheet.activate();
  const [planned] = plan.tables;
  if (planned) sheet.getCell(planned.area.row + 1, planned.area.column).select();
  await context.sync();
  const [table] = made;
  if (table) workbook.settings.add(CHOICES_SETTING, savedWith(tableKey(table.id), choices, before.saved));
  await context.sync();
}

/** A sheet that was not finished goes again; the answer is the error to throw, which says what is left. */
async function takenBack(error: unknown, name: string): Promise<unknown> {
  if (!isExcelError(error)) return error;
  try {
    await read(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('id');
      await context.sync();
      if (!sheet.isNullObject) sheet.delete();
      await context.sync();
    });
    return new Stopped(failure(error, { kind: 'asBefore' }));
  } catch (again) {
    if (!isExcelError(again)) throw again;
    return new Stopped(failure(error, { kind: 'sheets', sheets: [{ sheet: name, is: 'perhapsNew' }] }));
  }
}
