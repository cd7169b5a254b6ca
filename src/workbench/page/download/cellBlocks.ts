import type { CellBlock, PlanCell } from '../../../report/plan';
import type { Book } from '../../host/book/book';
import type { Sheet } from '../../host/book/sheet';
import { headersOf } from '../../host/book/tableHeader';
import type { Area, HostValue } from '../../host/cells';

/** All cells of a sheet in one block, formulas with what they come to; the headers of tables over it, as texts. */
export function cellBlocks(book: Book, sheet: Sheet): CellBlock[] {
  const used = book.home.usedArea(sheet.id);
  return used ? [{ at: used, cells: cellsOf(book, sheet, used) }] : [];
}

function cellsOf(book: Book, sheet: Sheet, used: Area): PlanCell[][] {
  const formulas = book.home.formulas(sheet.id, used);
  const values = book.home.values(sheet.id, used);
  const cells = formulas.map((row, i) => row.map((formula, j) => planCell(formula, values[i]?.[j] ?? null)));
  for (const table of book.tablesOf(sheet.id)) {
    const { row, column } = book.home.tableArea(table.id);
    for (const [i, header] of headersOf(book, table).entries()) {
      const line = cells[row - used.row];
      if (line) line[column - used.column + i] = header === '' ? `Column${i + 1}` : header;
    }
  }
  return cells;
}

/** A text that begins with "=" is one only where it is no formula: its value is the same text then. */
function planCell(formula: HostValue, value: HostValue): PlanCell {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value)
    return { formula, value: plain(value) ?? '' };
  return plain(value);
}

function plain(value: HostValue) {
  return typeof value === 'object' && value !== null ? { error: value.error } : value;
}
