import type { SourceTable, WorkbookPort, WrittenSheets } from '../app/ports';
import { laterPart } from '../app/laterPart';
import { findAgain } from './findByKey';
import { findTable } from './findTable';
import { read } from './request';
import { sourcePlace } from './sourceKey';
import { told } from './told';

/** The open workbook behind Office.js. What Excel refuses reaches the use cases as a `Stopped`. */
export function excelWorkbook(): WorkbookPort {
  return {
    findTable: () => told({}, findTable),
    findTables: () =>
      told({}, async () => {
        const { findTables } = await laterPart(() => import('./findTables'));
        return findTables();
      }),
    findAgain: ({ key, name }) => told({ table: name }, () => findAgain(key, name)),
    readColumns: (source, columns, progress, ahead) =>
      told({ table: source.name }, async () => {
        const { readColumns } = await laterPart(() => import('./reading/readColumns'));
        return readColumns(source, columns, progress, ahead);
      }),
    writePlan: (order, progress) =>
      told({}, async () => {
        const { writePlan } = await laterPart(() => import('./writePlan'));
        return writePlan(order, progress);
      }),
    removeAll: (source, isToGo) =>
      told({}, async () => {
        const { removeAll } = await laterPart(() => import('./removeAll'));
        return removeAll(source, isToGo);
      }),
    readRatings: (source, progress) =>
      told({}, async () => {
        const { readRatings } = await laterPart(() => import('./ratings/readRatings'));
        return readRatings(source, progress);
      }),
    writeRatings: (order) =>
      told({}, async () => {
        const { writeRatings } = await laterPart(() => import('./ratings/writeRatings'));
        return writeRatings(order);
      }),
    removeSensitiveRatings: (source) =>
      told({}, async () => {
        const { removeSensitiveRatings } = await laterPart(() => import('./ratings/removeSensitiveRatings'));
        return removeSensitiveRatings(source);
      }),
    selectCell: (source, row, column) => told({ table: source.name }, () => selectCell(source, row, column)),
    showSheet: (written) => told({}, () => showSheet(written)),
  };
}

function selectCell(source: SourceTable, row: number, column: number): Promise<void> {
  return read(async (context) => {
    const sheet = sourceSheet(context.workbook, source);
    sheet.activate();
    sheet.getCell(row - 1, column).select();
    await context.sync();
  });
}

function sourceSheet(workbook: Excel.Workbook, source: SourceTable): Excel.Worksheet {
  const place = sourcePlace(source.key);
  if (place?.kind === 'table') return workbook.tables.getItem(place.tableId).worksheet;
  return workbook.worksheets.getItem(place?.sheetId ?? source.sheet);
}

function showSheet(written: WrittenSheets): Promise<void> {
  return read(async (context) => {
    const [first] = written.sheets;
    if (first) context.workbook.worksheets.getItem(first.id).activate();
    await context.sync();
  });
}
