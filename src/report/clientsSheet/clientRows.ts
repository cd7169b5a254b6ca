import type { Book } from '../book/book';
import type { ListedColumn } from '../book/listColumns';
import type { CellColumn } from '../columnBlock';
import { fewColumn, packedColumn } from '../packedColumn';
import type { PlanCell } from '../plan';
import { clientCells, goneCell } from './clientCells';
import { isPeoples } from './peopleColumns';

/** One row a client in the order of the book, then the clients who have left with what people wrote beside them. */
export function clientRows(book: Book): PlanCell[][] {
  const cellOfColumn = clientCells(book);
  const cells = book.list.columns.map(cellOfColumn);
  const here = Array.from(book.order, (client, index) => cells.map((cell) => cell(client, index + 1)));
  const gone = book.gone.map((row) => book.list.columns.map((column) => goneCell(book, column, row)));
  return [...here, ...gone];
}

/** The same rows told by columns, for a table of values. */
export function clientColumns(book: Book): CellColumn[] {
  const cellOfColumn = clientCells(book);
  return book.list.columns.map((column) =>
    column.id === 'client' ? nameColumn(book) : listColumn(book, column, cellOfColumn(column)),
  );
}

function listColumn(
  book: Book,
  column: ListedColumn,
  cellOf: ReturnType<ReturnType<typeof clientCells>>,
): CellColumn {
  const { order, gone } = book;
  const pack = isPeoples(column) ? fewColumn : packedColumn;
  return pack(book.places.clientRows, (row) => {
    const client = order[row];
    return client === undefined
      ? goneCell(book, column, gone[row - order.length] ?? -1)
      : cellOf(client, row + 1);
  });
}

/** The names as they were read, by their place: none is looked at. */
function nameColumn({ input, order, gone, people }: Book): CellColumn {
  const { names } = input.intake.clients;
  if (gone.length === 0) return { holds: 'texts', codes: order.slice(), texts: names };
  const codes = new Int32Array(order.length + gone.length);
  codes.set(order);
  gone.forEach((_, index) => (codes[order.length + index] = names.length + index));
  return { holds: 'texts', codes, texts: [...names, ...gone.map((row) => people?.rows[row]?.client ?? '')] };
}
