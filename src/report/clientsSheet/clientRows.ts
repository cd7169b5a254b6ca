import type { Book } from '../book/book';
import type { PlanCell } from '../plan';
import { goneCell, liveCells } from './clientCells';

/** One row a client in the order of the book, then the clients who have left with what people wrote beside them. */
export function clientRows(book: Book): PlanCell[][] {
  const cellsOf = liveCells(book);
  const cells = book.list.columns.map(cellsOf);
  const here = Array.from(book.order, (client, index) => cells.map((cell) => cell(client, index + 1)));
  const gone = book.gone.map((row) => book.list.columns.map((column) => goneCell(book, column, row)));
  return [...here, ...gone];
}
