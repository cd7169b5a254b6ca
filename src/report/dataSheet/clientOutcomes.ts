import { isInQuadrant, PLACEMENTS } from '../../core/matrix/quadrant';
import type { ClientMatrix } from '../../core/matrix/clientMatrix';
import type { Quadrant } from '../../core/matrix/quadrant';
import { rateDecimals, ratePercent } from '../../core/reason/numberText';
import { groundsText } from '../../core/reason/reasonText';
import { segmentReason } from '../../core/reason/segmentReason';
import { roundedMoney } from '../../core/statistics/rounding';
import type { Book } from '../book/book';
import { numbersIn } from '../book/buildOrder';
import { concerns } from '../book/concerns';
import type { CHARTED_COLUMNS, DataColumn } from '../book/places';
import { NOT_AVAILABLE } from '../formula/cells';
import type { Outcome } from '../formula/cells';
import { shortName } from '../wording';

/** What a column of the chart data holds for a client, as the core has it. */
type ClientOutcome = (client: number) => Outcome;

/** What the columns come to that charts read, by the client's index. */
export function chartOutcomes({
  input: { matrix, intake },
}: Pick<Book, 'input'>): Readonly<Record<(typeof CHARTED_COLUMNS)[number], ClientOutcome>> {
  const { worth, effort, placements } = matrix;
  const y =
    (quadrant: Quadrant): ClientOutcome =>
    (client) =>
      PLACEMENTS[placements[client] ?? -1] === quadrant ? (worth[client] ?? NaN) : NOT_AVAILABLE;
  return {
    name: (client) => shortName(intake.clients.names[client] ?? ''),
    effort: (client) => (isKnown(matrix, client) ? (effort[client] ?? NaN) : 0),
    worth: (client) => worth[client] ?? NaN,
    topLeft: y('topLeft'),
    topRight: y('topRight'),
    bottomLeft: y('bottomLeft'),
    bottomRight: y('bottomRight'),
  };
}

/** What all columns come to, by the client's index; `row` and `rank` are its place in the book's order. */
export function clientOutcomes(book: Book): Readonly<Record<Exclude<DataColumn, 'number'>, ClientOutcome>> {
  const { matrix, intake } = book.input;
  const { revenue, names } = intake.clients;
  const numbers = numbersIn(book.order, names.length);
  const at =
    (column: Float64Array): ClientOutcome =>
    (client) =>
      column[client] ?? NaN;
  const ofKnown =
    (column: Float64Array): ClientOutcome =>
    (client) =>
      isKnown(matrix, client) ? at(column)(client) : null;
  return {
    ...chartOutcomes(book),
    row: (client) => numbers[client] ?? NaN,
    revenue: at(revenue),
    profit: at(matrix.profit),
    knownWorth: ofKnown(matrix.worth),
    knownEffort: ofKnown(matrix.effort),
    billed: ofKnown(revenue),
    contribution: ofKnown(matrix.contribution),
    costToServe: ofKnown(matrix.costToServe),
    placement: (client) => (matrix.placements[client] ?? NaN) + 1,
    ...rankOutcomes(book, numbers),
    ...whyOutcomes(book),
  };
}

/** Whether both of a client's rates are known, without which it counts in no cut. */
function isKnown({ worth, effort }: Pick<ClientMatrix, 'worth' | 'effort'>, client: number): boolean {
  return !Number.isNaN(worth[client] ?? NaN) && !Number.isNaN(effort[client] ?? NaN);
}

function rankOutcomes(book: Book, numbers: Int32Array) {
  const profit = book.input.matrix.profit.map(roundedMoney);
  const places = numbersIn(concerns(book), profit.length);
  const known = (client: number): number => profit[client] ?? NaN;
  return {
    comparedProfit: known,
    rank: (client: number) => (Number.isNaN(known(client)) ? null : (numbers[client] ?? NaN)),
    concernProfit: (client: number) => (places[client] ? known(client) : null),
    concern: (client: number) => places[client] || null,
  };
}

function whyOutcomes({ input: { matrix, intake, scheme } }: Book) {
  const { worth, effort, cuts } = matrix;
  const placed = { ...matrix, revenue: intake.clients.revenue };
  const isPlaced = (client: number): boolean =>
    isInQuadrant(PLACEMENTS[matrix.placements[client] ?? -1] ?? 'unplaced');
  const percent = (column: Float64Array) => (client: number) =>
    isKnown(matrix, client) ? ratePercent(column[client] ?? NaN) : null;
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
