import { PLACEMENTS } from '../../core/matrix/quadrant';
import { placementLabel } from '../../core/matrix/scheme';
import { isLossMaking } from '../../core/profit/clientProfit';
import { groundsText } from '../../core/reason/reasonText';
import { segmentReason } from '../../core/reason/segmentReason';
import { roundedMoney } from '../../core/statistics/rounding';
import type { Book } from '../book/book';
import { numbersIn } from '../book/buildOrder';
import { PEOPLE_COLUMNS } from '../book/listColumns';
import { toldMoves } from '../book/moves';
import { peopleCell } from '../book/peopleOfClients';
import { segmentLabels } from '../book/segmentLabels';
import type { Outcome } from '../formula/cells';
import type { PeopleRow } from '../earlierBuild';
import type { ReckonedColumn } from './listFormulas';

/** What the reckoned columns of the clients' table come to, as the core has it; `people` is what they wrote, n×1. */
export function listOutcomes(
  book: Book,
  people: readonly (PeopleRow | undefined)[],
): Readonly<Record<ReckonedColumn, (client: number) => Outcome>> {
  const { matrix, scheme, intake, summary } = book.input;
  const { order, total } = summary.curve;
  const ranks = numbersIn(order, intake.clients.names.length);
  const worded = { ...scheme, labels: segmentLabels(book) };
  const segments = PLACEMENTS.map((placement) => placementLabel(placement, worded));
  const segment = (client: number): string => segments[matrix.placements[client] ?? -1] ?? '';
  const placed = { ...matrix, revenue: intake.clients.revenue };
  const at = (column: Float64Array) => (client: number) => column[client] ?? NaN;
  const profit = at(matrix.profit);
  return {
    contribution: at(matrix.contribution),
    costToServe: at(matrix.costToServe),
    profit,
    rank: (client) => ranks[client] || null,
    profitShare: (client) => (roundedMoney(total) > 0 ? profit(client) / total : null),
    worth: at(matrix.worth),
    effort: at(matrix.effort),
    segment,
    losesMoney: (client) => (isLossMaking(profit(client)) ? 'Yes' : 'No'),
    nextMove: toldMoves(book, (client) => peopleCell(book, people[client], PEOPLE_COLUMNS.override)),
    reason: (client) => `${segment(client)}: ${groundsText(segmentReason(placed, client, scheme))}`,
  };
}
