import type { Book } from '../book/book';
import { sheetPlan } from '../book/sheetPlan';
import { SHEETS } from '../book/sheets';
import type { SheetPlan } from '../plan';

/** The page to be shown: charts, sentences, segments and cuts. */
export function matrixSheet(book: Book): SheetPlan {
  return sheetPlan(book, 'matrix', {
    blocks: [{ at: { row: 0, column: 0 }, cells: [[SHEETS.matrix]] }],
  });
}
