import { PROFIT_MATRIX } from '../core/matrix/scheme';
import { reasonText } from '../core/reason/reasonText';
import { segmentReason } from '../core/reason/segmentReason';
import { answered, numberCell } from './cellFailure';
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
