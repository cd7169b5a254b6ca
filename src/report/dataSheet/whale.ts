import type { Book } from '../book/book';
import { whaleDrawing } from '../charts/whaleDrawing';
import type { CellBlock } from '../plan';
import { whaleCells } from './whaleCells';
import { whaleMarks } from './whaleMarks';
import { whaleRanks, whaleRows } from './whaleRanks';

/** What the whale curve reads; nothing where there is none. */
export function whale(book: Book): readonly CellBlock[] {
  const drawing = whaleDrawing(book);
  if (!drawing) return [];
  const cells = whaleCells(book, whaleRows(book, drawing));
  return [whaleRanks(book, drawing, cells), whaleMarks(book, drawing, cells)];
}
