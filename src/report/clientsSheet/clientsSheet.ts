import type { Book } from '../book/book';
import { sheetPlan } from '../book/sheetPlan';
import { SHEETS } from '../book/sheets';
import type { SheetPlan } from '../plan';

/** Every client with its figures, its labels and their reasons, and room for what people decide. */
export function clientsSheet(book: Book): SheetPlan {
  return sheetPlan(book, 'clients', {
    blocks: [{ at: { row: 0, column: 0 }, cells: [[SHEETS.clients]] }],
  });
}
