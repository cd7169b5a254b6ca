import { isInQuadrant, PLACEMENTS } from '../../core/matrix/quadrant';
import type { Quadrant } from '../../core/matrix/quadrant';
import { rateDecimals, ratePercent } from '../../core/reason/numberText';
import { groundsText } from '../../core/reason/reasonText';
import { segmentReason } from '../../core/reason/segmentReason';
import { roundedMoney } from '../../core/statistics/rounding';
import type { Book } from '../book/book';
import { concerns } from '../book/concerns';
import type { DataColumn } from '../book/places';
import { NOT_AVAILABLE } from '../formula/cells';
import type { Outcome } from '../formula/cells';
import { shortName } from '../wording';

/** What a column of the chart data holds for a client, as the core has it. */
type ClientOutcome = (client: number) => Outcome;

/** What the columns come to, by the client's index; `row` and `rank` are its place in the book's order. */
export function clientOutcomes(book: Book): Readonly<Record<Exclude<DataColumn, 'number'>, ClientOutcome>> {
  const { matrix, intake } = book.input;
  const { revenue, names } = intake.clients;
  const numbers = numbersOf(book.order);
  const at =
    (column: Float64Array): ClientOutcome =>
    (client) =>
      column[client] ?? NaN;
  const isKnown = (client: number): boolean =>
    !Number.isNaN(matrix.worth[client] ?? NaN) && !Number.isNaN(matrix.effort[client] ?? NaN);
  const ofKnown =
    (column: Float64Array): ClientOutcome =>
    (client) =>
      isKnown(client) ? at(column)(client) : null;
  const y =
    (quadrant: Quadrant): ClientOutcome =>
    (client) =>
      PLACEMENTS[matrix.placements[client] ?? -1] === quadrant ? at(matrix.worth)(client) : NOT_AVAILABLE;
  return {
    row: (client) => (numbers[client] ?? NaN) + 1,
    name: (client) => shortName(names[client] ?? ''),
    revenue: at(revenue),
    profit: at(matrix.profit),
    worth: at(matrix.worth),
    effort: (client) => (isKnown(client) ? at(matrix.effort)(client) : 0),
    knownWorth: ofKnown(matrix.worth),
    knownEffort: ofKnown(matrix.effort),
    billed: ofKnown(revenue),
    contribution: ofKnown(matrix.contribution),
    costToServe: ofKnown(matrix.costToServe),
    placement: (client) => (matrix.placements[client] ?? NaN) + 1,
    topLeft: y('topLeft'),
    topRight: y('topRight'),
    bottomLeft: y('bottomLeft'),
    bottomRight: y('bottomRight'),
    ...rankOutcomes(book, numbers),
    ...whyOutcomes(book),
  };
}

/** The place of each client in an order, from 0, by the client's index. */
function numbersOf(order: Int32Array): Int32Array {
  const numbers = new Int32Array(order.length);
  order.forEach((client, number) => {
    numbers[client] = number;
  });
  return numbers;
}

function rankOutcomes(book: Book, numbers: Int32Array) {
  const profit = book.input.matrix.profit.map(roundedMoney);
  const place = new Map<number, number>();
  concerns(book).forEach((client, index) => place.set(client, index + 1));
  const known = (client: number): number => profit[client] ?? NaN;
  return {
    comparedProfit: known,
    rank: (client: number) => (Number.isNaN(known(client)) ? null : (numbers[client] ?? NaN) + 1),
    concernProfit: (client: number) => (place.has(client) ? known(client) : null),
    concern: (client: number) => place.get(client) ?? null,
  };
}

function whyOutcomes({ input: { matrix, intake, scheme } }: Book) {
  const { worth, effort, cuts } = matrix;
  const placed = { ...matrix, revenue: intake.clients.revenue };
  const isKnown = (client: number): boolean =>
    !Number.isNaN(worth[client] ?? NaN) && !Number.isNaN(effort[client] ?? NaN);
  const isPlaced = (client: number): boolean =>
    isInQuadrant(PLACEMENTS[matrix.placements[client] ?? -1] ?? 'unplaced');
  const percent = (column: Float64Array) => (client: number) =>
    isKnown(client) ? ratePercent(column[client] ?? NaN) : null;
  const decimals = (column: Float64Array, cut: number) => (client: number) =>
    isPlaced(client) ? rateDecimals(column[client] ?? NaN, cut) : null;
  return {
    worthPercent: percent(worth),
    effortPercent: percent(effort),
    worthDecimals: decimals(worth, cuts.worth),
    effortDecimals: decimals(effort, cuts.effort),
    reason: (client: number) => groundsText(segmentReason(placed, client, scheme)),
  };
}
