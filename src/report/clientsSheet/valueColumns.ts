import type { Book } from '../book/book';
import type { ListedColumn } from '../book/listColumns';
import { peopleOfClients } from '../book/peopleOfClients';
import { NO_TEXT } from '../columnBlock';
import type { CellColumn } from '../columnBlock';
import { liveCell } from '../formula/cells';
import { codedColumn, packedColumn } from '../packedColumn';
import type { PlanCell } from '../plan';
import { goneCell, toldInColumns } from './clientCells';
import { isPeoples, writtenCell } from './peopleColumns';
import { outcomeOf } from './toldOfClients';
import type { ToldOfClients } from './toldOfClients';

/** The rows of `clientRows` told by columns, for a table of values: of a million clients nothing is made for each. */
export function valueColumns(book: Book): CellColumn[] {
  const toldIn = toldInColumns(book);
  return book.list.columns.map((column) => {
    if (isPeoples(column)) return peoplesColumn(book, column);
    if (column.id === 'number') return { holds: 'numbers', numbers: rowNumbers(book) };
    if (column.id === 'client') return nameColumn(book);
    return toldColumn(book, column, toldIn(column));
  });
}

function toldColumn(book: Book, column: ListedColumn, told: ToldOfClients): CellColumn {
  switch (told.holds) {
    case 'numbers':
      return { holds: 'numbers', numbers: numbersInRows(book, told.numbers) };
    case 'texts':
      return textsInRows(book, column, told);
    case 'worded':
      return wordedInRows(book, column, told);
  }
}

/** The clients are numbered from 1; who has left has no number. */
function rowNumbers({ order, places }: Book): Float64Array {
  const numbers = new Float64Array(places.clientRows).fill(NaN);
  for (let row = 0; row < order.length; row++) numbers[row] = row + 1;
  return numbers;
}

function numbersInRows({ order, places }: Book, told: Float64Array): Float64Array {
  const numbers = new Float64Array(places.clientRows).fill(NaN);
  for (let row = 0; row < order.length; row++) numbers[row] = told[order[row] ?? -1] ?? NaN;
  return numbers;
}

function textsInRows(
  book: Book,
  column: ListedColumn,
  { codes: told, texts }: Extract<ToldOfClients, { readonly holds: 'texts' }>,
): CellColumn {
  const { order, gone, places } = book;
  const codes = new Int32Array(places.clientRows);
  for (let row = 0; row < order.length; row++) codes[row] = told[order[row] ?? -1] ?? NO_TEXT;
  const left = gone.map((row) => {
    const cell = goneCell(book, column, row);
    return typeof cell === 'string' ? cell : '';
  });
  left.forEach((_, index) => (codes[order.length + index] = texts.length + index));
  return codedColumn(codes, [...texts, ...left]);
}

function wordedInRows(book: Book, column: ListedColumn, told: ToldOfClients): CellColumn {
  const { order, gone, places } = book;
  return packedColumn(places.clientRows, (row) => {
    const client = order[row];
    return client === undefined
      ? goneCell(book, column, gone[row - order.length] ?? -1)
      : liveCell(false, () => '', outcomeOf(told, client));
  });
}

/** What people wrote stands beside few clients. */
function peoplesColumn(book: Book, column: ListedColumn): CellColumn {
  const cells = new Map<number, PlanCell>();
  if (!book.people) return { holds: 'few', cells };
  const { order, gone } = book;
  const people = peopleOfClients(book);
  const put = (row: number, cell: PlanCell): void => {
    if (cell !== null && cell !== '') cells.set(row, cell);
  };
  for (let row = 0; row < order.length; row++) {
    const written = people[order[row] ?? -1];
    if (written) put(row, writtenCell(book, written, column));
  }
  gone.forEach((left, index) => {
    put(order.length + index, goneCell(book, column, left));
  });
  return { holds: 'few', cells };
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
