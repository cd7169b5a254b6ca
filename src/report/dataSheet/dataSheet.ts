import type { Book } from '../book/book';
import { sheetPlan } from '../book/sheetPlan';
import { SHEETS } from '../book/sheets';
import type { CellBlock, SheetPlan } from '../plan';
import { clientColumns } from './clientColumns';
import { figures } from './figures';
import { matrixMarkCells } from './matrixMarkCells';
import { whale } from './whale';

/** A part of the sheet, which stands in columns of its own (see `places`). */
type DataSection = (book: Book) => readonly CellBlock[];

const SECTIONS: readonly DataSection[] = [figures, clientColumns, matrixMarkCells, whale];

/** The cells that the charts read, and the figures that sentences are made of. */
export function dataSheet(book: Book): SheetPlan {
  const title: CellBlock = { at: { row: 0, column: 0 }, cells: [[SHEETS.data]] };
  return sheetPlan(book, 'data', {
    blocks: [title, ...SECTIONS.flatMap((section) => section(book))],
    statusCell: { row: 1, column: 0 },
    gridlines: true,
    isHidden: true,
  });
}
