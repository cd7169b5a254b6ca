import { CHOICES_SETTING, KEPT_SETTING, MARK } from './marks';
import { recordRead } from './sheetRecord';
import type { SheetRecord } from './sheetRecord';
import { sizeRead } from './sheetSize';
import type { SheetSize } from './sheetSize';

/** A sheet of an earlier build as it is now. */
export interface EarlierSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
  readonly isHidden: boolean;
  readonly isIncomplete: boolean;
  /** How far its cells are filled, from A1 on, and how far a build filled them; null where that is not known. */
  readonly used: SheetSize | null;
  readonly written: SheetSize | null;
  readonly charts: readonly string[];
  readonly tables: readonly EarlierTable[];
  /** Names of cells that are known on this sheet alone. */
  readonly names: readonly string[];
  readonly record: SheetRecord | null;
}

export interface EarlierTable {
  readonly id: string;
  readonly name: string;
  readonly headers: readonly string[];
}

/** A sheet that bears our marks: those of its source, its key, and whether it is but a copy of the marked one. */
interface MarkedSheet extends EarlierSheet {
  readonly source: string;
  readonly key: string;
  readonly isCopy: boolean;
}

/** The workbook as it is before a build. */
export interface Look {
  readonly isProtected: boolean;
  /** Of all sheets, as their tabs stand. */
  readonly sheetNames: readonly string[];
  /** Names that no new table can have: of other tables, and of cells. */
  readonly takenNames: readonly string[];
  /** The settings that hold all choices, and all that is kept; undefined where there is none. */
  readonly saved: unknown;
  readonly kept: unknown;
  readonly marked: readonly MarkedSheet[];
}

/** Sheets that came since the table was found, such as those of the panel's last build, cost a second request. */
export async function lookAround(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<Look> {
  const { workbook } = context;
  const protection = workbook.protection.load('protected');
  const sheets = workbook.worksheets.load('items/id,items/name');
  const tables = workbook.tables.load('items/name');
  const names = workbook.names.load('items/name');
  const saved = askSetting(workbook, CHOICES_SETTING);
  const kept = askSetting(workbook, KEPT_SETTING);
  const asked = sheetIds.map((id) => askMarks(workbook.worksheets.getItemOrNullObject(id)));
  await context.sync();
  const came = sheets.items.filter(({ id }) => !sheetIds.includes(id)).map(askMarks);
  if (came.length > 0) await context.sync();
  return {
    isProtected: protection.protected,
    sheetNames: sheets.items.map(({ name }) => name),
    takenNames: [...tables.items, ...names.items].map(({ name }) => name),
    saved: saved(),
    kept: kept(),
    marked: [...asked, ...came].flatMap((marks) => marks() ?? []),
  };
}

function askSetting(workbook: Excel.Workbook, key: string): () => unknown {
  const setting = workbook.settings.getItemOrNullObject(key).load('value');
  return () => (setting.isNullObject ? undefined : (setting.value as unknown));
}

/** Asks whether a sheet is ours; the answer, null for a foreign or deleted one, is to be called after the sync. */
function askMarks(sheet: Excel.Worksheet): () => MarkedSheet | null {
  sheet.load('id,name,visibility');
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,rowCount,columnIndex,columnCount');
  const protection = sheet.protection.load('protected');
  const charts = sheet.charts.load('items/name');
  const tables = sheet.tables.load('items/id,items/name,items/columns/items/name');
  const names = sheet.names.load('items/name');
  const marks = askProperties(sheet);
  return () => {
    const { source, key, id, size, incomplete, record } = marks();
    if (sheet.isNullObject || source === null || key === null) return null;
    return {
      id: sheet.id,
      name: sheet.name,
      isProtected: protection.protected,
      isHidden: sheet.visibility !== 'Visible',
      isIncomplete: incomplete === 'yes',
      used: used.isNullObject ? null : endOf(used),
      written: size === null ? null : sizeRead(size),
      charts: charts.items.map((chart) => chart.name),
      tables: tables.items.map((table) => ({
        id: table.id,
        name: table.name,
        headers: table.columns.items.map((column) => column.name),
      })),
      names: names.items.map((item) => item.name),
      record: record === null ? null : recordRead(record),
      source,
      key,
      isCopy: id !== null && id !== sheet.id,
    };
  };
}

function askProperties(sheet: Excel.Worksheet) {
  const ask = (key: string): (() => string | null) => {
    const property = sheet.customProperties.getItemOrNullObject(key).load('value');
    return () => (property.isNullObject ? null : property.value);
  };
  const [source, key, id] = [ask(MARK.source), ask(MARK.sheet), ask(MARK.id)];
  const [size, incomplete, record] = [ask(MARK.size), ask(MARK.incomplete), ask(MARK.record)];
  return () => ({
    source: source(),
    key: key(),
    id: id(),
    size: size(),
    incomplete: incomplete(),
    record: record(),
  });
}

function endOf(used: Excel.Range): SheetSize {
  return { rows: used.rowIndex + used.rowCount, columns: used.columnIndex + used.columnCount };
}
