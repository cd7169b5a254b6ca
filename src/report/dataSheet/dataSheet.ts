import type { Book } from '../book/book';
import { sheetPlan } from '../book/sheetPlan';
import { SHEETS } from '../book/sheets';
import type { CellBlock, SheetPlan } from '../plan';
import { clientColumns } from './clientColumns';
import { figures } from './figures';
import { matrixMarkCells } from './matrixMarkCells';
import { whale } from './whale';

/** The cells that the charts read, and the figures that sentences are made of; each part in columns of its own (see `places`). */
export function dataSheet(book: Book): SheetPlan {
  const title: CellBlock = { at: { row: 0, column: 0 }, cells: [[SHEETS.data]] };
  const [clients, marks] = [clientColumns(book), matrixMarkCells(book)];
  return sheetPlan(book, 'data', {
    blocks: [title, ...figures(book), ...clients.blocks, ...marks.blocks, ...whale(book)],
    columnBlocks: [...clients.columnBlocks, ...marks.columnBlocks],
    statusCell: { row: 1, column: 0 },
    gridlines: true,
    isHidden: true,
  });
}
