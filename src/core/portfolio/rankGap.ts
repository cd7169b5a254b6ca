import { difference } from '../statistics/difference';
import { ranking } from '../statistics/order';
import { ranks } from '../statistics/ranks';
import { whereKnown } from '../statistics/whereKnown';

/**
 * Rank by revenue − rank by profit of each client, n×1: above 0 for one that earns more than its size promises,
 * below 0 for one that earns less, 0 where both ranks agree. A client with either missing has no rank and no gap
 * (NaN). Source: "Rules for working with key clients": income, not volume.
 */
export function rankGap(revenue: Float64Array, profit: Float64Array): Float64Array {
  const billed = whereKnown(revenue, profit);
  const earned = whereKnown(profit, revenue);
  // Equal revenues stand in the order of their profits and the other way round: a tie is no gap, in any order of rows.
  const byRevenue = ranks(ranking({ measure: billed, revenue: earned }), revenue.length);
  const byProfit = ranks(ranking({ measure: earned, revenue: billed }), revenue.length);
  return difference(byRevenue, byProfit);
}
