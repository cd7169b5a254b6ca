import { MARK } from '../marks';
import { recordRead } from '../sheetRecord';

/** A sheet that bears the mark of ratings. `isCopy` is the user's copy of one, as long as that one is there. */
export interface MarkedRatings {
  readonly id: string;
  readonly name: string;
  readonly isSensitive: boolean;
  readonly isCopy: boolean;
  readonly isProtected: boolean;
  /** The table that we made, else the first that stands there; null without any. */
  readonly table: RatingsTable | null;
}

/** What is there of a table of ratings without its cells. */
export interface RatingsTable {
  readonly id: string;
  readonly name: string;
  readonly showsTotals: boolean;
  readonly headers: readonly string[];
}

/**
 * The sheets of ratings, whatever they are called now. One request where there is none; `sheetIds` are the sheets that
 * are known to be there, those that came since cost one more.
 */
export async function ratingSheets(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<MarkedRatings[]> {
  const { worksheets } = context.workbook;
  const all = worksheets.load('items/id');
  const known = sheetIds.map((id) => askMarks(worksheets.getItemOrNullObject(id)));
  await context.sync();
  const came = all.items.filter(({ id }) => !sheetIds.includes(id)).map(askMarks);
  if (came.length > 0) await context.sync();
  const marked = [...known, ...came].flatMap((marks) => marks() ?? []);
  if (marked.length === 0) return [];
  const sheets = marked.map((marks) => askSheet(worksheets.getItem(marks.id), marks));
  await context.sync();
  return sheets.map((sheet) => sheet());
}

/** A sheet's marks; the answer, null for a foreign or deleted one, is to be called after the sync. */
function askMarks(sheet: Excel.Worksheet): () => Marks | null {
  sheet.load('id');
  const property = (key: string) => sheet.customProperties.getItemOrNullObject(key).load('value');
  const [ratings, id, record] = [property(MARK.ratings), property(MARK.id), property(MARK.record)];
  return () => {
    if (sheet.isNullObject || ratings.isNullObject) return null;
    return {
      id: sheet.id,
      isSensitive: ratings.value === 'sensitive',
      isCopy: !id.isNullObject && id.value !== sheet.id,
      tableId: record.isNullObject ? null : (recordRead(record.value)?.tables[0]?.id ?? null),
    };
  };
}

interface Marks {
  readonly id: string;
  readonly isSensitive: boolean;
  readonly isCopy: boolean;
  readonly tableId: string | null;
}

function askSheet(sheet: Excel.Worksheet, marks: Marks): () => MarkedRatings {
  sheet.load('id,name');
  const protection = sheet.protection.load('protected');
  const tables = sheet.tables.load('items/id,items/name,items/showTotals,items/columns/items/name');
  return () => {
    const live = tables.items.find(({ id }) => id === marks.tableId) ?? tables.items[0];
    return {
      id: sheet.id,
      name: sheet.name,
      isSensitive: marks.isSensitive,
      isCopy: marks.isCopy,
      isProtected: protection.protected,
      table: live
        ? {
            id: live.id,
            name: live.name,
            showsTotals: live.showTotals,
            headers: live.columns.items.map(({ name }) => name),
          }
        : null,
    };
  };
}

/** Of a kind the sheet itself, or a copy where that is gone: the one that is read and written. */
export function sheetOfKind(
  sheets: readonly MarkedRatings[],
  isSensitive: boolean,
): MarkedRatings | undefined {
  const ofKind = sheets.filter((sheet) => sheet.isSensitive === isSensitive);
  return ofKind.find(({ isCopy }) => !isCopy) ?? ofKind[0];
}
