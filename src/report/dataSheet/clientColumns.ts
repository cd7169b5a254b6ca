import type { Book } from '../book/book';
import { numbersIn } from '../book/buildOrder';
import { CHARTED_COLUMNS, DATA_COLUMNS, DATA_HEADER_ROW } from '../book/places';
import type { DataColumn } from '../book/places';
import { liveCell } from '../formula/cells';
import type { CellColumn, ColumnBlock } from '../columnBlock';
import { packedColumn } from '../packedColumn';
import type { CellBlock, PlanCell } from '../plan';
import { shortName } from '../wording';
import { clientFormulas } from './clientFormulas';
import { chartOutcomes, clientOutcomes } from './clientOutcomes';

/** What charts read, which is all there is where nothing is live. */
const CHARTED = ['number', ...CHARTED_COLUMNS] as const;

/** Cells of the chart data, rows of formulas and columns of values. */
export interface DataCells {
  readonly blocks: readonly CellBlock[];
  readonly columnBlocks: readonly ColumnBlock[];
}

/** The columns of the chart data with one row a client, in the order of the numbers in the clients' table. */
export function clientColumns(book: Book): DataCells {
  const columns: readonly DataColumn[] = book.isLive ? DATA_COLUMNS : CHARTED;
  const { row, column } = book.places.data('number');
  const header = { at: { row: DATA_HEADER_ROW, column }, cells: [columns.map(dataHeader)] };
  if (book.charted.length === 0) return { blocks: [header], columnBlocks: [] };
  const at = { row, column };
  return book.isLive
    ? { blocks: [header, { at, cells: liveRows(book) }], columnBlocks: [] }
    : { blocks: [header], columnBlocks: [{ at, rows: book.charted.length, columns: valueColumns(book) }] };
}

/** "knownWorth" is headed "Known worth". */
export function dataHeader(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}

/** Every cell a formula but the number, which is given, and names that no formula can mend. */
function liveRows(book: Book): PlanCell[][] {
  const formulas = clientFormulas(book);
  const outcomes = clientOutcomes(book);
  const { names } = book.input.intake.clients;
  const first = book.places.data('number').row;
  return Array.from(book.charted, (client, index) =>
    DATA_COLUMNS.map((id): PlanCell => {
      if (id === 'number') return index + 1;
      const name = names[client] ?? '';
      if (id === 'name' && !isPlain(name)) return shortName(name);
      return liveCell(true, () => formulas[id](first + index), outcomes[id](client));
    }),
  );
}

function valueColumns(book: Book): CellColumn[] {
  const { charted, order } = book;
  const outcomes = chartOutcomes(book);
  const numbers = numbersIn(order, order.length);
  return CHARTED.map((id) => {
    const of = id === 'number' ? (client: number) => numbers[client] ?? null : outcomes[id];
    return packedColumn(charted.length, (row) => liveCell(false, () => '', of(charted[row] ?? -1)));
  });
}

/** Whether a label shows a name as it stands, or its first letters: one blank between words, one code unit a letter. */
function isPlain(name: string): boolean {
  return name === name.replace(/[\s\p{Cc}]+/gu, ' ').trim() && Array.from(name).length === name.length;
}
