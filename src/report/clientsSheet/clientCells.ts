import { knownRedLine } from '../../core/systems/knownRedLine';
import type { Book } from '../book/book';
import type { ListedColumn } from '../book/listColumns';
import { peopleOfClients } from '../book/peopleOfClients';
import { LIST_HEADER_ROW } from '../book/places';
import { liveCell } from '../formula/cells';
import { cellOf } from '../sheetCells';
import type { PlanCell } from '../plan';
import { labelReasons } from './labelReasons';
import { listFormulas } from './listFormulas';
import { listOutcomes } from './listOutcomes';
import { isPeoples, writtenCell } from './peopleColumns';

/** What a column of the table holds for a client; `number` counts the rows from 1. */
type CellOf = (client: number, number: number) => PlanCell;

/** The segment of clients who have left the source since an earlier build. */
export const LEFT = 'Left';
const LEFT_REASON = 'It was in an earlier build and is not in the source any more.';

/** Makes the cells of a column; what is the same for all columns is made ready once. */
export function clientCells(book: Book): (column: ListedColumn) => CellOf {
  const { names, revenue, directCost, facts } = book.input.intake.clients;
  const people = peopleOfClients(book);
  const formulas = listFormulas(book);
  const outcomes = listOutcomes(book, people);
  const isOverTheLine = knownRedLine(facts) ?? (() => false);
  const reasons = labelReasons(book.list.labels);
  const numbers =
    (column: Float64Array | undefined): CellOf =>
    (client) =>
      cellOf(column?.[client] ?? NaN);
  return (column) => {
    const { id, at } = column;
    if (isPeoples(column)) return (client) => writtenCell(book, people[client], column);
    switch (id) {
      case 'number':
        return (_, number) => number;
      case 'client':
        return (client) => names[client] ?? '';
      case 'revenue':
        return numbers(revenue);
      case 'directCost':
        return numbers(directCost);
      case 'labelReasons':
        return reasons;
      default:
    }
    if (isReckoned(id, formulas)) {
      return (client, number) => {
        const isLive = book.isLive && !(id === 'nextMove' && isOverTheLine(client));
        return liveCell(isLive, () => formulas[id](LIST_HEADER_ROW + number), outcomes[id](client));
      };
    }
    const inputs = book.list.inputs.find((_, index) => id === `input ${index}`);
    if (inputs) return numbers(inputs.values);
    const label = book.list.labels.find((_, index) => id === `label ${index}`);
    if (!label) throw new Error(`Nothing is told in column ${at} of the table of clients`);
    return (client) => {
      const told = label.of(client);
      return typeof told === 'number' ? cellOf(told) : told;
    };
  };
}

function isReckoned<Reckoned extends string>(
  id: string,
  formulas: Readonly<Record<Reckoned, unknown>>,
): id is Reckoned {
  return id in formulas;
}

/** What a column holds of a client who has left, by its row in the earlier table. */
export function goneCell(book: Book, column: ListedColumn, row: number): PlanCell {
  const person = book.people?.rows[row];
  if (isPeoples(column)) return writtenCell(book, person, column);
  if (column.id === 'client') return person?.client ?? '';
  if (column.id === 'segment') return LEFT;
  return column.id === 'reason' ? LEFT_REASON : null;
}
