import type { ClientMatrix } from '../core/matrix/clientMatrix';
import { isInQuadrant, PLACEMENTS } from '../core/matrix/quadrant';
import type { Placement } from '../core/matrix/quadrant';
import { placementLabel } from '../core/matrix/scheme';
import type { Scheme } from '../core/matrix/scheme';
import { portfolioFacts } from '../core/portfolio/portfolioFacts';
import type { PortfolioFacts } from '../core/portfolio/portfolioFacts';
import { profitShareOfFirst, whaleCurve } from '../core/portfolio/whaleCurve';
import type { WhaleCurve } from '../core/portfolio/whaleCurve';
import { isLossMaking } from '../core/profit/clientProfit';
import type { Problem } from '../core/problem';
import { roundedMoney } from '../core/statistics/rounding';
import { RunningSum } from '../core/statistics/sum';
import { rowsIn } from '../intake/intake';
import type { Intake } from '../intake/intake';

/** What a group of clients adds up to, money in the workbook's currency; missing money is left out. */
interface GroupTotals {
  readonly clients: number;
  readonly revenue: number;
  readonly profit: number;
  readonly lossMakers: number;
}

/** The clients in one place; `profitShare` is a fraction of the total profit, NaN unless that is above 0. */
interface PlacementTotals extends GroupTotals {
  readonly placement: Placement;
  readonly label: string;
  readonly clientShare: number;
  readonly profitShare: number;
}

/** How much of the profit the most profitable clients make, both fractions; NaN unless total profit is above 0. */
interface BestClients {
  readonly clientShare: number;
  readonly profitShare: number;
}

/**
 * What a client matrix adds up to. `placements` has the four quadrants, and what lies outside them where anyone
 * does; they tie to `total`. `rows` are the table's: those behind the clients, which are as many as the clients unless
 * rows were added up, + `setAside.rows`. `setAside.revenue` leaves out rows that are no clients (totals, headers) and
 * those whose revenue did not read, which `unread` counts.
 */
export interface MatrixSummary {
  readonly facts: PortfolioFacts;
  readonly curve: WhaleCurve;
  readonly best: BestClients;
  readonly placements: readonly PlacementTotals[];
  readonly total: GroupTotals;
  readonly rows: number;
  readonly setAside: { readonly rows: number; readonly revenue: number; readonly unread: number };
}

/** The share of clients whose profit a summary begins with. Source: A. Clare, "Making 2013 the Year of the Client". */
export const BEST_SHARE = 0.4;

/** Adds up a matrix made from what was read. */
export function matrixSummary(intake: Intake, matrix: ClientMatrix, scheme: Scheme): MatrixSummary {
  const { revenue, names } = intake.clients;
  const curve = whaleCurve(matrix.profit, { revenue, names });
  const total = groupTotals(revenue, matrix, () => true);
  const placements = PLACEMENTS.map((placement, code) => {
    const group = groupTotals(revenue, matrix, (client) => matrix.placements[client] === code);
    return {
      ...group,
      placement,
      label: placementLabel(placement, scheme),
      clientShare: group.clients / total.clients,
      profitShare: roundedMoney(total.profit) > 0 ? group.profit / total.profit : NaN,
    };
  }).filter(({ placement, clients }) => isInQuadrant(placement) || clients > 0);
  return {
    facts: portfolioFacts(matrix, curve),
    curve,
    best: bestClients(curve),
    placements,
    total,
    rows: rowsIn(intake),
    setAside: setAsideTotals(intake),
  };
}

function groupTotals(
  revenue: Float64Array,
  { profit, placements }: ClientMatrix,
  isMember: (client: number) => boolean,
): GroupTotals {
  const billed = new RunningSum();
  const earned = new RunningSum();
  let clients = 0;
  let lossMakers = 0;
  for (let client = 0; client < placements.length; client++) {
    if (!isMember(client)) continue;
    clients += 1;
    addKnown(billed, revenue[client]);
    addKnown(earned, profit[client]);
    if (isLossMaking(profit[client] ?? NaN)) lossMakers += 1;
  }
  return { clients, lossMakers, revenue: billed.value, profit: earned.value };
}

function addKnown(running: RunningSum, money = NaN): void {
  if (!Number.isNaN(money)) running.add(money);
}

/** How many clients a summary begins with: whole ones, the number nearest to the share, and at least one. */
export function wholeBest(clients: number): number {
  return Math.max(1, Math.round(clients * BEST_SHARE));
}

function bestClients(curve: WhaleCurve): BestClients {
  const count = wholeBest(curve.order.length);
  return { clientShare: count / curve.order.length, profitShare: profitShareOfFirst(curve, count) };
}

/** Why a row is no client at all; a totals row would count its clients' revenue a second time. */
const NO_CLIENTS: ReadonlySet<Problem['kind']> = new Set(['totalsRow', 'secondHeader', 'blankRow']);

function setAsideTotals({ setAside }: Intake): MatrixSummary['setAside'] {
  const billed = new RunningSum();
  let unread = 0;
  for (const { revenue, problem } of setAside) {
    if (NO_CLIENTS.has(problem.kind)) continue;
    if (Number.isNaN(revenue)) unread += 1;
    else billed.add(revenue);
  }
  return { rows: setAside.length, revenue: billed.value, unread };
}
