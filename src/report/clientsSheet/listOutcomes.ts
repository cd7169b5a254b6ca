import { PLACEMENTS } from '../../core/matrix/quadrant';
import { placementLabel } from '../../core/matrix/scheme';
import { isLossMaking } from '../../core/profit/clientProfit';
import { groundsText } from '../../core/reason/reasonText';
import { segmentReason } from '../../core/reason/segmentReason';
import { ranks } from '../../core/statistics/ranks';
import { roundedMoney } from '../../core/statistics/rounding';
import type { Book } from '../book/book';
import { PEOPLE_COLUMNS } from '../book/listColumns';
import { toldMoves } from '../book/moves';
import { peopleCell } from '../book/peopleOfClients';
import { segmentLabels } from '../book/segmentLabels';
import type { PeopleRow } from '../earlierBuild';
import type { ReckonedColumn } from './listFormulas';
import { numbersTold, worded } from './toldOfClients';
import type { ToldOfClients } from './toldOfClients';

/** What the reckoned columns of the clients' table come to, as the core has it; `people` is what they wrote, n×1. */
export function listOutcomes(
  book: Book,
  people: readonly (PeopleRow | undefined)[],
): Readonly<Record<ReckonedColumn, ToldOfClients>> {
  const { matrix, scheme, intake, summary } = book.input;
  const { order, total } = summary.curve;
  const labels = { ...scheme, labels: segmentLabels(book) };
  const segments = PLACEMENTS.map((placement) => placementLabel(placement, labels));
  const placed = { ...matrix, revenue: intake.clients.revenue };
  return {
    contribution: numbersTold(matrix.contribution),
    costToServe: numbersTold(matrix.costToServe),
    profit: numbersTold(matrix.profit),
    rank: numbersTold(ranks(order, matrix.profit.length)),
    profitShare: numbersTold(shares(matrix.profit, total)),
    worth: numbersTold(matrix.worth),
    effort: numbersTold(matrix.effort),
    segment: { holds: 'texts', codes: matrix.placements, texts: segments },
    losesMoney: { holds: 'texts', codes: losses(matrix.profit), texts: ['No', 'Yes'] },
    nextMove: worded(toldMoves(book, (client) => peopleCell(book, people[client], PEOPLE_COLUMNS.override))),
    reason: worded(
      (client) =>
        `${segments[matrix.placements[client] ?? -1] ?? ''}: ${groundsText(segmentReason(placed, client, scheme))}`,
    ),
  };
}

/** Each client's part of the total profit, n×1; missing unless that is above 0. */
function shares(profit: Float64Array, total: number): Float64Array {
  const whole = roundedMoney(total) > 0 ? total : NaN;
  const parts = new Float64Array(profit.length);
  for (let i = 0; i < parts.length; i++) parts[i] = (profit[i] ?? NaN) / whole;
  return parts;
}

/** 1 for each client that loses money, else 0 (n×1). */
function losses(profit: Float64Array): Uint8Array {
  const loses = new Uint8Array(profit.length);
  for (let i = 0; i < loses.length; i++) loses[i] = Number(isLossMaking(profit[i] ?? NaN));
  return loses;
}
