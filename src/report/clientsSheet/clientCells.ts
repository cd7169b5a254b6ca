import { knownRedLine } from '../../core/systems/knownRedLine';
import type { Book } from '../book/book';
import type { ListedColumn } from '../book/listColumns';
import { peopleOfClients } from '../book/peopleOfClients';
import { LIST_HEADER_ROW } from '../book/places';
import { liveCell } from '../formula/cells';
import type { PlanCell } from '../plan';
import { labelReasons } from './labelReasons';
import { listFormulas } from './listFormulas';
import { listOutcomes } from './listOutcomes';
import { isPeoples, writtenCell } from './peopleColumns';
import { numbersTold, outcomeOf, worded } from './toldOfClients';
import type { ToldOfClients } from './toldOfClients';

/** What a column of the table holds for a client; `number` counts the rows from 1. */
type CellOf = (client: number, number: number) => PlanCell;

/** The segment of clients who have left the source since an earlier build. */
export const LEFT = 'Left';
const LEFT_REASON = 'It was in an earlier build and is not in the source any more.';

/**
 * What each column tells of the clients, whether in formulas or not; but their numbers, which are the rows of the table, and
 * what people write. What is the same for all columns is made ready once.
 */
export function toldInColumns(book: Book): (column: ListedColumn) => ToldOfClients {
  const { names, revenue, directCost } = book.input.intake.clients;
  const { labels, inputs } = book.list;
  const outcomes = listOutcomes(book, peopleOfClients(book));
  return ({ id, at }) => {
    switch (id) {
      case 'client':
        return worded((client) => names[client] ?? '');
      case 'revenue':
        return numbersTold(revenue);
      case 'directCost':
        return numbersTold(directCost);
      case 'labelReasons':
        return worded(labelReasons(labels));
      default:
    }
    if (isAmong(id, outcomes)) return outcomes[id];
    const input = inputs.find((_, index) => id === `input ${index}`);
    if (input) return numbersTold(input.values);
    const label = labels.find((_, index) => id === `label ${index}`);
    if (!label) throw new Error(`Nothing is told in column ${at} of the table of clients`);
    return worded(label.of);
  };
}

/** Makes the cells of a column in a live table. */
export function liveCells(book: Book): (column: ListedColumn) => CellOf {
  const people = peopleOfClients(book);
  const formulas = listFormulas(book);
  const isOverTheLine = knownRedLine(book.input.intake.clients.facts) ?? (() => false);
  const toldIn = toldInColumns(book);
  return (column) => {
    const { id } = column;
    if (isPeoples(column)) return (client) => writtenCell(book, people[client], column);
    if (id === 'number') return (_, number) => number;
    const told = toldIn(column);
    if (!isAmong(id, formulas)) return (client) => liveCell(false, () => '', outcomeOf(told, client));
    return (client, number) => {
      const isLive = !(id === 'nextMove' && isOverTheLine(client));
      return liveCell(isLive, () => formulas[id](LIST_HEADER_ROW + number), outcomeOf(told, client));
    };
  };
}

function isAmong<Known extends string>(id: string, known: Readonly<Record<Known, unknown>>): id is Known {
  return id in known;
}

/** What a column holds of a client who has left, by its row in the earlier table. */
export function goneCell(book: Book, column: ListedColumn, row: number): PlanCell {
  const person = book.people?.rows[row];
  if (isPeoples(column)) return writtenCell(book, person, column);
  if (column.id === 'client') return person?.client ?? '';
  if (column.id === 'segment') return LEFT;
  return column.id === 'reason' ? LEFT_REASON : null;
}
