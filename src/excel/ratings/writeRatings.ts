import type { Progress, RatingsOrder, RowChange } from '../../app/ports';
import { Stopped } from '../../app/stopped';
import type { RawTable } from '../../intake/rawTable';
import { read, write } from '../request';
import { excelValue } from '../writeCells';
import { newRatingSheet } from './newRatingSheet';
import { ratingSheets, sheetOfKind } from './ratingSheets';
import type { RatingsTable } from './ratingSheets';
import { readSheet } from './readRatings';

/** A few cells are written: nobody watches, and nobody can cancel halfway. */
const UNWATCHED: Progress = { report: () => undefined, signal: { aborted: false } };

/**
 * Writes ratings into the table of their sheet, row by row, so that no filter leads them astray; new rows push down what
 * stands below the table. Where there is no sheet it is made.
 */
export async function writeRatings(order: RatingsOrder): Promise<void> {
  const { sheetIds = [] } = order.source;
  const sheets = await read((context) => ratingSheets(context, sheetIds));
  const found = sheetOfKind(sheets, order.isSensitive);
  if (!found) {
    if (order.plan) await newRatingSheet(order, order.plan);
    return;
  }
  if (found.isProtected) throw new Stopped({ kind: 'protectedSheet', sheet: found.name });
  const sheet = await readSheet(found, UNWATCHED);
  const changes = order.changes(sheet);
  const { table } = sheet;
  if (!table || !found.table || changes.length === 0) return;
  const place = { table, live: found.table };
  await write(async (context) => {
    changeRows(context.workbook.worksheets.getItem(found.id), place, changes);
    await context.sync();
  });
}

interface Place {
  readonly table: RawTable;
  readonly live: RatingsTable;
}

function changeRows(target: Excel.Worksheet, { table, live }: Place, changes: readonly RowChange[]): void {
  const { firstRow, firstColumn, columns } = table;
  const rows = columns[0]?.cells.length ?? 0;
  const last = Math.max(...changes.map(({ row }) => row));
  const excelTable = target.tables.getItem(live.id);
  const isLonger = last >= rows;
  if (isLonger) {
    if (live.showsTotals) excelTable.showTotals = false;
    target
      .getRangeByIndexes(firstRow - 1 + rows, firstColumn, last + 1 - rows, live.headers.length)
      .insert('Down');
  }
  for (const { row, cells } of changes)
    for (const [column, cell] of cells)
      target.getCell(firstRow - 1 + row, firstColumn + column).values = [[excelValue(cell)]];
  if (!isLonger) return;
  // Before ExcelApi 1.13 a table takes in by itself what is written right below it.
  if (Office.context.requirements.isSetSupported('ExcelApi', '1.13'))
    excelTable.resize(target.getRangeByIndexes(firstRow - 2, firstColumn, last + 2, live.headers.length));
  if (live.showsTotals) excelTable.showTotals = true;
}
