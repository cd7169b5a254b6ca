import type { ClientMatrix } from '../matrix/clientMatrix';
import { PLACEMENTS, type Placement } from '../matrix/quadrant';
import { isLossMaking } from '../profit/clientProfit';
import { roundedRate } from '../statistics/rounding';
import type { WhaleCurve } from './whaleCurve';

/** With more than this share of Underperformers a portfolio is in trouble. */
const TOO_MANY_UNDERPERFORMERS = 0.5;

/**
 * The facts a summary is told from. Counts are clients; shares are fractions. `underperformerShare` is of the
 * clients in quadrants, NaN when there are none. `lossMakerShare` is of all clients. `peakShareOfClients` make
 * `peak` of the profit ("40 % of clients make 124 %"); both NaN unless total profit is above 0.
 */
export interface PortfolioFacts {
  readonly clients: number;
  readonly inQuadrants: number;
  readonly counts: Readonly<Record<Placement, number>>;
  readonly lossMakers: number;
  readonly lossMakerShare: number;
  readonly lossMakingUnderperformers: number;
  readonly underperformerShare: number;
  readonly mostlyUnderperformers: boolean;
  readonly totalProfit: number;
  readonly peakShareOfClients: number;
  readonly peak: number;
}

/**
 * Source of the warning: A. Clare, "Making 2013 the Year of the Client" (in excess of 50 % of clients in the
 * bottom right quadrant). With worth cut at its median it can never come true.
 */
export function portfolioFacts(matrix: ClientMatrix, curve: WhaleCurve): PortfolioFacts {
  const clients = matrix.placements.length;
  const counts = countPlacements(matrix.placements);
  const inQuadrants = counts.topLeft + counts.topRight + counts.bottomLeft + counts.bottomRight;
  const underperformerShare = counts.bottomRight / inQuadrants;
  const lossMakers = matrix.profit.reduce((count, profit) => count + Number(isLossMaking(profit)), 0);
  return {
    clients,
    inQuadrants,
    counts,
    lossMakers,
    lossMakerShare: lossMakers / clients,
    lossMakingUnderperformers: countLossMaking(matrix, 'bottomRight'),
    underperformerShare,
    mostlyUnderperformers: roundedRate(underperformerShare) > TOO_MANY_UNDERPERFORMERS,
    totalProfit: curve.total,
    peakShareOfClients: Number.isNaN(curve.peak) ? NaN : curve.peakAt / curve.order.length,
    peak: curve.peak,
  };
}

function countPlacements(placements: Uint8Array): Record<Placement, number> {
  const counts = {
    topLeft: 0,
    topRight: 0,
    bottomLeft: 0,
    bottomRight: 0,
    noRevenue: 0,
    netCredit: 0,
    unplaced: 0,
  };
  for (const code of placements) counts[PLACEMENTS[code] ?? 'unplaced'] += 1;
  return counts;
}

function countLossMaking({ placements, profit }: ClientMatrix, placement: Placement): number {
  const code = PLACEMENTS.indexOf(placement);
  return placements.reduce((n, at, i) => n + Number(at === code && isLossMaking(profit[i] ?? NaN)), 0);
}
