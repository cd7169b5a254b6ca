import type { Book } from '../book/book';
import type { DataCells } from './clientColumns';
import { marks } from './marks';
import { names } from './names';
import { outside } from './outside';
import { sizes } from './sizes';

/** What the chart of quadrants reads besides the clients; nothing where there is no such chart. */
export function matrixMarkCells(book: Book): DataCells {
  const { drawing } = book;
  if (!drawing) return { blocks: [], columnBlocks: [] };
  const { blocks, columnBlocks } = sizes(book, drawing);
  return {
    blocks: [marks(book, drawing), names(book, drawing), ...outside(book, drawing), ...blocks],
    columnBlocks,
  };
}
