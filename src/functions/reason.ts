import { distances } from '../core/matrix/distances';
import { PLACEMENTS } from '../core/matrix/quadrant';
import { placementLabel, PROFIT_MATRIX } from '../core/matrix/scheme';
import { distancesText } from '../core/reason/distancesText';
import { reasonText } from '../core/reason/reasonText';
import { segmentReason } from '../core/reason/segmentReason';
import { answered, numberCell, TOO_LARGE } from './cellFailure';
import { spill } from './columns';
import { placedClients } from './placedClients';

/**
 * Gives why each client's segment is what it is, one sentence a client: effort and worth against their cuts, and what it earns.
 * @customfunction WHY
 * @param revenue Revenue of each client (money): one column, one row or one cell.
 * @param directCost Cost of what was sold to each client (money).
 * @param costToServe Cost of serving each client (money).
 * @param [worthCut] As in SEGMENT: a fraction, or "weighted", "mean", "median", "p75"; weighted when left out.
 * @param [effortCut] As in SEGMENT: as worthCut.
 */
export function why(
  revenue: unknown[][],
  directCost: unknown[][],
  costToServe: unknown[][],
  worthCut?: unknown[][],
  effortCut?: unknown[][],
): unknown[][] {
  return answered(() => {
    const { columns, clients } = placedClients(revenue, directCost, costToServe, worthCut, effortCut);
    return spill(columns, (row) => {
      const profit = clients.profit[row] ?? NaN;
      return Number.isFinite(profit)
        ? reasonText(segmentReason(clients, row, PROFIT_MATRIX))
        : numberCell(profit);
    });
  });
}

/**
 * Gives what would move each client to a better segment, in words: the cost to serve below which it stands left, the rise in price from which it stands high, and the rise in price at which it breaks even.
 * @customfunction NEXTMOVE
 * @param revenue Revenue of each client (money): one column, one row or one cell.
 * @param directCost Cost of what was sold to each client (money).
 * @param costToServe Cost of serving each client (money).
 * @param [worthCut] As in SEGMENT: a fraction, or "weighted", "mean", "median", "p75"; weighted when left out.
 * @param [effortCut] As in SEGMENT: as worthCut.
 */
export function nextMove(
  revenue: unknown[][],
  directCost: unknown[][],
  costToServe: unknown[][],
  worthCut?: unknown[][],
  effortCut?: unknown[][],
): unknown[][] {
  return answered(() => {
    const { columns, clients } = placedClients(revenue, directCost, costToServe, worthCut, effortCut);
    const { numbers } = columns;
    return spill(columns, (row) => {
      const money = {
        revenue: numbers.revenue[row] ?? NaN,
        directCost: numbers.directCost[row] ?? NaN,
        costToServe: numbers.costToServe[row] ?? NaN,
      };
      const placement = PLACEMENTS[clients.placements[row] ?? -1] ?? 'unplaced';
      const far = placement === 'unplaced' ? null : distances(money, clients.cuts);
      if (far) return distancesText(far, PROFIT_MATRIX);
      return placement === 'unplaced' ? TOO_LARGE : placementLabel(placement, PROFIT_MATRIX);
    });
  });
}
