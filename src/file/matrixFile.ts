import { createHash } from 'node:crypto';
import type { Analysis } from '../app/analyse';
import { matrixInput } from '../app/matrixInput';
import type { Stamp } from '../app/stamp';
import { makeBook, NO_EARLIER_BUILD } from '../report/book/makeBook';
import { SHEETS } from '../report/book/sheets';
import { workbookPlan } from '../report/book/workbookPlan';
import type { WorkbookPlan } from '../report/plan';
import { VERSION } from '../version';
import type { FileTable } from './gridTable';
import { sourceSheet } from './sourceSheet';
import { xlsxOf } from './xlsx/xlsxOf';

/** The bytes of a workbook that holds the table as it was read and the client matrix, which is in front. */
export async function matrixFile(analysis: Analysis, table: FileTable, file: string): Promise<Uint8Array> {
  const plan = await matrixWorkbook(analysis, table, file);
  return xlsxOf(plan, { title: `${SHEETS.matrix}: ${file}`, inFront: 'matrix' });
}

const STAMP: Stamp = {
  today: () => new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date()),
  version: VERSION,
  digest: (pieces) => {
    const hash = createHash('sha256');
    for (const piece of pieces) hash.update(piece);
    return Promise.resolve(hash.digest('hex'));
  },
};

/** The sheets of the matrix behind the one that they were made from. */
export async function matrixWorkbook(
  analysis: Analysis,
  table: FileTable,
  file: string,
): Promise<WorkbookPlan> {
  const sheet = sourceSheet(table, file);
  const source = { ...analysis.source, sheet: sheet.name };
  const input = await matrixInput({ ...analysis, source }, STAMP);
  const book = makeBook(input, NO_EARLIER_BUILD, analysis.choices.settings.liveUpTo);
  return { sheets: [sheet, ...workbookPlan(book).sheets] };
}
