import type { FoundTable, FoundTables } from '../app/ports';
import { foundBlock, TABLE_SHAPE, tableOfBody, tableShape } from './foundTable';
import type { TableShape } from './foundTable';
import { CHOICES_SETTING, lastKey, MARK } from './marks';
import { askRegion } from './region';
import type { Region } from './region';
import { read } from './request';

/** So many tables and blocks at most are looked at, ten rows of each: never megabytes. */
const MOST_TABLES = 50;
/** Sheets are cheaper: a used range each. */
const MOST_SHEETS = 60;
/** Wider areas are no tables of clients, and ten rows of them would be many cells. */
const MOST_COLUMNS = 250;

/** What the workbook itself tells. */
interface Overview {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly sheetIds: readonly string[];
  readonly tables: readonly (TableShape & { readonly sheetId: string })[];
  readonly saved: unknown;
  /** More tables or sheets were there than are looked at. */
  readonly hasMore: boolean;
}

/**
 * Every table of the workbook that could be the clients': Excel tables, and blocks of cells on visible sheets without
 * one. Sheets of ours are left out, unread. Three requests: what there is, whose sheets are, what the first rows hold.
 */
export function findTables(): Promise<FoundTables> {
  return read(async (context) => {
    const overview = await askOverview(context);
    const asked = overview.sheets.map((sheet) => askSheet(context, sheet, overview));
    await context.sync();
    const open = asked.filter(({ isOurs }) => !isOurs());
    const isOpen = new Set(open.map(({ id }) => id));
    const bodies = overview.tables
      .filter(({ sheetId }) => isOpen.has(sheetId))
      .map((table) => askBody(context, table));
    const blocks = open.flatMap(({ ends }) => ends().map((block) => askBlock(context, block)));
    await context.sync();
    const also = { saved: overview.saved, sheetIds: overview.sheetIds };
    const tables = [
      ...bodies.map(({ table, body }) => tableOfBody(table, body(), also)),
      ...blocks.map((block) => foundBlock(block(), also)),
    ];
    return {
      tables: tables.filter(isFirstOfKey),
      last: lastKey(overview.saved),
      hasMore: overview.hasMore,
    };
  });
}

async function askOverview(context: Excel.RequestContext): Promise<Overview> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load('items/id,items/name,items/visibility');
  const tables = workbook.tables.load(
    `${TABLE_SHAPE.split(',')
      .map((property) => `items/${property}`)
      .join(',')},items/columns/items/name,items/worksheet/id`,
  );
  const setting = workbook.settings.getItemOrNullObject(CHOICES_SETTING).load('value');
  await context.sync();
  const narrow = tables.items.filter(({ columns }) => columns.items.length <= MOST_COLUMNS);
  const visible = sheets.items.filter(({ visibility }) => visibility === 'Visible');
  return {
    sheets: visible.slice(0, MOST_SHEETS).map(({ id, name }) => ({ id, name })),
    sheetIds: sheets.items.map(({ id }) => id),
    tables: narrow
      .slice(0, MOST_TABLES)
      .map((table) => ({ ...tableShape(table), sheetId: table.worksheet.id })),
    saved: setting.isNullObject ? undefined : (setting.value as unknown),
    hasMore: narrow.length > MOST_TABLES || visible.length > MOST_SHEETS,
  };
}

function askBody(context: Excel.RequestContext, table: Overview['tables'][number]) {
  const live = context.workbook.tables.getItem(table.id);
  const sheet = live.worksheet.load('id,name');
  return { table, body: askRegion(live.getDataBodyRange(), sheet) };
}

/** Asks whose a sheet is, and without tables on it which areas stand at the ends of what it holds. */
function askSheet(context: Excel.RequestContext, { id }: { readonly id: string }, { tables }: Overview) {
  const sheet = context.workbook.worksheets.getItem(id);
  const mark = sheet.customProperties.getItemOrNullObject(MARK.source).load('key');
  const hasTable = tables.some(({ sheetId }) => sheetId === id);
  const used = hasTable ? null : sheet.getUsedRangeOrNullObject(true).load('address');
  const areas = used
    ? [used.getLastCell(), used.getCell(0, 0)].map((cell) =>
        cell.getSurroundingRegion().load('rowIndex,columnIndex,rowCount,columnCount'),
      )
    : [];
  return {
    id,
    isOurs: () => !mark.isNullObject,
    ends: (): Block[] =>
      used?.isNullObject === false ? areas.filter(couldBeTable).map((area) => ({ sheetId: id, area })) : [],
  };
}

/** An area of a sheet that may be a table. */
interface Block {
  readonly sheetId: string;
  readonly area: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;
}

/** A header, a row below it, and beside the names at least one figure. */
function couldBeTable({ rowCount, columnCount }: Block['area']): boolean {
  return rowCount > 1 && columnCount > 1 && columnCount <= MOST_COLUMNS;
}

function askBlock(context: Excel.RequestContext, { sheetId, area }: Block): () => Region {
  const sheet = context.workbook.worksheets.getItem(sheetId).load('id,name');
  const { rowIndex, columnIndex, rowCount, columnCount } = area;
  return askRegion(sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount), sheet);
}

/** Both ends of a sheet may lie in one block. */
function isFirstOfKey({ key }: FoundTable, index: number, tables: readonly FoundTable[]): boolean {
  return tables.findIndex((other) => other.key === key) === index;
}
