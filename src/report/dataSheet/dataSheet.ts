import type { Book } from '../book/book';
import { sheetPlan } from '../book/sheetPlan';
import { SHEETS } from '../book/sheets';
import type { SheetPlan } from '../plan';

/** The cells that the charts read, and the figures that sentences are made of. */
export function dataSheet(book: Book): SheetPlan {
  return sheetPlan(book, 'data', {
    blocks: [{ at: { row: 0, column: 0 }, cells: [[SHEETS.data]] }],
  });
}
