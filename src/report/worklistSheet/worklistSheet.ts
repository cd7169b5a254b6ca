import type { Book } from '../book/book';
import { sheetPlan } from '../book/sheetPlan';
import { SHEETS } from '../book/sheets';
import type { SheetPlan } from '../plan';

/** Whom to see to first: Underperformers and loss-makers by loss, and what to do in each segment. */
export function worklistSheet(book: Book): SheetPlan {
  return sheetPlan(book, 'worklist', {
    blocks: [{ at: { row: 0, column: 0 }, cells: [[SHEETS.worklist]] }],
  });
}
