import type { SheetPlan } from '../plan';
import type { Book } from './book';
import type { SheetKey } from './sheets';

/** A sheet of the book with what most sheets have not left empty; its title stands in A1, its status beside it below. */
export function sheetPlan(
  book: Pick<Book, 'names'>,
  key: SheetKey,
  parts: Partial<Omit<SheetPlan, 'key' | 'name'>>,
): SheetPlan {
  return {
    key,
    name: book.names[key],
    blocks: [],
    columnBlocks: [],
    formats: [],
    columnWidths: [],
    charts: [],
    chartNames: [],
    statusCell: { row: 2, column: 0 },
    gridlines: false,
    names: [],
    tables: [],
    conditionalFormats: [],
    dropDowns: [],
    frozen: { rows: 0, columns: 0 },
    print: null,
    isHidden: false,
    ...parts,
  };
}
