import { createHash } from 'node:crypto';
import { systemsOf } from '../app/systemsOf';
import type { Analysis } from '../app/analyse';
import { PROFIT_MATRIX } from '../core/matrix/scheme';
import { inputText } from '../intake/inputText';
import { makeBook, NO_EARLIER_BUILD } from '../report/book/makeBook';
import { SHEETS } from '../report/book/sheets';
import { workbookPlan } from '../report/book/workbookPlan';
import type { WorkbookPlan } from '../report/plan';
import { VERSION } from '../version';
import type { FileTable } from './gridTable';
import { sourceSheet } from './sourceSheet';
import { xlsxOf } from './xlsx/xlsxOf';

/** The bytes of a workbook that holds the table as it was read and the client matrix, which is in front. */
export function matrixFile(analysis: Analysis, table: FileTable, file: string): Promise<Uint8Array> {
  const plan = matrixWorkbook(analysis, table, file);
  return xlsxOf(plan, { title: `${SHEETS.matrix}: ${file}`, inFront: 'matrix' });
}

/** The sheets of the matrix behind the one that they were made from. */
export function matrixWorkbook(analysis: Analysis, table: FileTable, file: string): WorkbookPlan {
  const sheet = sourceSheet(table, file);
  const book = makeBook(
    {
      ...analysis,
      systems: systemsOf(analysis),
      rules: analysis.choices.cuts,
      scheme: PROFIT_MATRIX,
      mapping: analysis.choices.mapping,
      source: { table: analysis.source.name, sheet: sheet.name, address: analysis.source.address },
      date: new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date()),
      version: VERSION,
      inputHash: createHash('sha256').update(inputText(analysis.intake.clients)).digest('hex'),
    },
    NO_EARLIER_BUILD,
    analysis.choices.settings.liveUpTo,
  );
  return { sheets: [sheet, ...workbookPlan(book).sheets] };
}
