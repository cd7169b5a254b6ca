import { distances } from '../core/matrix/distances';
import { PROFIT_MATRIX } from '../core/matrix/scheme';
import { distancesText } from '../core/reason/distancesText';
import { reasonText } from '../core/reason/reasonText';
import { segmentReason } from '../core/reason/segmentReason';
import { answered, numberCell } from './cellFailure';
import { spill, spillNumbers } from './columns';
import { placedClients, placementOf, segmentCell } from './placedClients';

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
    return spillNumbers(columns, (money, row) => {
      const far = placementOf(clients, row) === 'unplaced' ? null : distances(money, clients.cuts);
      return far ? distancesText(far, PROFIT_MATRIX) : segmentCell(clients, row);
    });
  });
}
