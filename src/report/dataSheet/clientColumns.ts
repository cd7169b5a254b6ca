import type { Book } from '../book/book';
import { DATA_COLUMNS, DATA_HEADER_ROW } from '../book/places';
import type { DataColumn } from '../book/places';
import { liveCell } from '../formula/cells';
import type { CellBlock, PlanCell } from '../plan';
import { shortName } from '../wording';
import { clientFormulas } from './clientFormulas';
import { clientOutcomes } from './clientOutcomes';

/** What charts read, which is all there is where nothing is live. */
const CHARTED = DATA_COLUMNS.slice(0, DATA_COLUMNS.indexOf('row'));

/** The columns of the chart data with one row a client, in the order of the numbers in the clients' table. */
export function clientColumns(book: Book): readonly CellBlock[] {
  const columns: readonly DataColumn[] = book.isLive ? DATA_COLUMNS : CHARTED;
  const { row: firstRow, column: firstColumn } = book.places.data('number');
  const cellOf = clientCells(book);
  const cells = Array.from(book.order, (client, index) =>
    columns.map((id) => cellOf(id, client, firstRow + index)),
  );
  return [
    { at: { row: DATA_HEADER_ROW, column: firstColumn }, cells: [columns.map(dataHeader)] },
    ...(cells.length > 0 ? [{ at: { row: firstRow, column: firstColumn }, cells }] : []),
  ];
}

/** "knownWorth" is headed "Known worth". */
export function dataHeader(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1).replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
}

/** Makes a cell of a client; what is the same for all is made ready once. `row` is the sheet row from 0. */
function clientCells(book: Book): (id: DataColumn, client: number, row: number) => PlanCell {
  const formulas = clientFormulas(book);
  const outcomes = clientOutcomes(book);
  const { names } = book.input.intake.clients;
  const first = book.places.data('number').row;
  return (id, client, row) => {
    if (id === 'number') return row - first + 1;
    const outcome = outcomes[id](client);
    // A name with white space to mend is mended here, for a formula cannot.
    const isAsBuilt = id === 'name' && !isPlain(names[client] ?? '');
    return isAsBuilt
      ? shortName(names[client] ?? '')
      : liveCell(book.isLive, () => formulas[id](row), outcome);
  };
}

/** Whether a label shows a name as it stands, or its first letters: one blank between words, one code unit a letter. */
function isPlain(name: string): boolean {
  return name === name.replace(/[\s\p{Cc}]+/gu, ' ').trim() && Array.from(name).length === name.length;
}
