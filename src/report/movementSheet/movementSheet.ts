import type { Book } from '../book/book';
import { sheetPlan } from '../book/sheetPlan';
import { SHEETS } from '../book/sheets';
import type { SheetPlan } from '../plan';

/** Who went from which segment to which since the period before. */
export function movementSheet(book: Book): SheetPlan {
  return sheetPlan(book, 'movement', {
    blocks: [{ at: { row: 0, column: 0 }, cells: [[SHEETS.movement]] }],
  });
}
