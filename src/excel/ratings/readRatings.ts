import type { Progress, RatingSheet, SourceTable } from '../../app/ports';
import { readColumns } from '../reading/readColumns';
import { read } from '../request';
import { tableKey } from '../sourceKey';
import { ratingSheets, sheetOfKind } from './ratingSheets';
import type { MarkedRatings } from './ratingSheets';

/** The sheets of ratings with their cells; a copy of the user's is only told of. */
export async function readRatings(
  { sheetIds = [] }: Pick<SourceTable, 'sheetIds'>,
  progress: Progress,
): Promise<RatingSheet[]> {
  const marked = await read((context) => ratingSheets(context, sheetIds));
  const used = [sheetOfKind(marked, false), sheetOfKind(marked, true)];
  const sheets: RatingSheet[] = [];
  for (const sheet of marked)
    sheets.push(
      used.includes(sheet)
        ? await readSheet(sheet, progress)
        : { name: sheet.name, isSensitive: sheet.isSensitive, isCopy: true, table: null },
    );
  return sheets;
}

/** All columns of its table, as client tables are read: in blocks that Excel lets through. */
export async function readSheet(
  { name, isSensitive, table }: MarkedRatings,
  progress: Progress,
): Promise<RatingSheet> {
  if (!table) return { name, isSensitive, isCopy: false, table: null };
  const source: SourceTable = {
    key: tableKey(table.id),
    kind: 'table',
    name: table.name,
    sheet: name,
    address: '',
    headers: table.headers,
    firstRow: 1,
    firstColumn: 0,
    rowCount: ROWS_AT_FIRST,
    firstRows: [],
    remembered: undefined,
  };
  const columns = table.headers.map((_, index) => ({ index, holds: 'texts' as const }));
  return { name, isSensitive, isCopy: false, table: await readColumns(source, columns, progress) };
}

/** How many rows are asked for before it is known how many there are. */
const ROWS_AT_FIRST = 5_000;
