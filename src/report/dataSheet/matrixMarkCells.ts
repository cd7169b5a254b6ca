import type { Book } from '../book/book';
import { matrixDrawing } from '../charts/matrixDrawing';
import type { CellBlock } from '../plan';
import { marks } from './marks';
import { names } from './names';
import { outside } from './outside';
import { sizes } from './sizes';

/** What the chart of quadrants reads besides the clients; nothing where there is no such chart. */
export function matrixMarkCells(book: Book): readonly CellBlock[] {
  const drawing = matrixDrawing(book);
  if (!drawing) return [];
  return [marks(book, drawing), names(book, drawing), ...outside(book, drawing), ...sizes(book, drawing)];
}
