import type { Book } from '../book/book';
import { sheetPlan } from '../book/sheetPlan';
import { SHEETS } from '../book/sheets';
import type { SheetPlan } from '../plan';

/** How every number was made, so that a second person can make it again. */
export function methodSheet(book: Book): SheetPlan {
  return sheetPlan(book, 'method', {
    blocks: [{ at: { row: 0, column: 0 }, cells: [[SHEETS.method]] }],
  });
}
