import { ranked, type Ranked } from '../statistics/order';
import { moneyMoved, roundedMoney, roundedRate } from '../statistics/rounding';
import { addUp } from '../statistics/sum';

/**
 * Clients from the most to the least profitable and what they make together. `order` holds the index of the
 * client at each rank; `cumulative` has one entry more: the money made by the first k clients, from 0 (k = 0) to
 * the total. `peakAt` is the smallest k at which that money is largest. `peak` = largest share of the total
 * profit (1.32 is 132 %) and `erosion` = peak − 1, what the clients after the peak take away again; both are NaN
 * unless the total is above 0.
 */
export interface WhaleCurve {
  readonly order: Int32Array;
  readonly cumulative: Float64Array;
  readonly total: number;
  readonly peakAt: number;
  readonly peak: number;
  readonly erosion: number;
}

/**
 * The whale curve of client profits (n×1, workbook currency). Ties rank by revenue, name, then row; a client
 * whose profit is missing is not on the curve.
 */
export function whaleCurve(profit: Float64Array, ties: Omit<Ranked, 'measure'> = {}): WhaleCurve {
  let cumulative = new Float64Array(1);
  // Profits are ranked right where their sums will stand: a column of a million numbers less.
  const { order, measure } = ranked({ measure: profit, ...ties }, (clients) => {
    cumulative = new Float64Array(clients + 1);
    return cumulative.subarray(1);
  });
  addUp(measure);
  const total = cumulative[order.length] ?? 0;
  const peakAt = firstLargest(cumulative);
  const peak = shareOf(cumulative[peakAt] ?? NaN, total);
  return { order, cumulative, total, peakAt, peak, erosion: peak - 1 };
}

/** The share of total profit that the first `clients` make, W(k); NaN unless the total is above 0. */
export function profitShareOfFirst(curve: WhaleCurve, clients: number): number {
  return shareOf(curve.cumulative[clients] ?? NaN, curve.total);
}

/**
 * The share of total profit that the most profitable `shareOfClients` (0 to 1) make: the whale curve with
 * straight lines between clients. NaN unless the total is above 0, or for a share outside 0 to 1.
 */
export function profitShare(curve: WhaleCurve, shareOfClients: number): number {
  const position = roundedRate(shareOfClients * curve.order.length);
  const first = Math.floor(position);
  const below = profitShareOfFirst(curve, first);
  return position === first
    ? below
    : below + (profitShareOfFirst(curve, first + 1) - below) * (position - first);
}

/** The smallest k at which money is largest once rounded. Rounding never turns the order of two amounts round. */
function firstLargest(cumulative: Float64Array): number {
  let largest = 0;
  for (let k = 1; k < cumulative.length; k++) {
    const money = cumulative[k] ?? NaN;
    if (money > largest) largest = money;
  }
  const rounded = roundedMoney(largest);
  const surelyLess = largest - moneyMoved(largest);
  for (let k = 0; k < cumulative.length; k++) {
    const money = cumulative[k] ?? NaN;
    if (!(money < surelyLess) && roundedMoney(money) >= rounded) return k;
  }
  return 0;
}

function shareOf(money: number, total: number): number {
  return roundedMoney(total) > 0 ? money / total : NaN;
}
