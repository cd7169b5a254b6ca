import { cumsum, max, median, sort } from 'd3-array';
import type { Competitor } from '../../harness/competitor';
import { toldAnswer } from '../answer';
import { clients, ORDER_RATE, VISIT_RATE } from '../clients';

/** Columns of doubles, with d3-array for what it has: medians, sorting, sums so far. */
const d3Array: Competitor = {
  name: 'd3-array',
  prepared(rows) {
    const { revenue, directCost, orders, visits, freight } = clients(rows);
    return () => {
      const contribution = revenue.map((money, i) => money - (directCost[i] ?? NaN));
      const cost = orders.map(
        (count, i) => count * ORDER_RATE + (visits[i] ?? NaN) * VISIT_RATE + (freight[i] ?? NaN),
      );
      const profit = contribution.map((money, i) => money - (cost[i] ?? NaN));
      const rate = (part: Float64Array): Float64Array =>
        part.map((money, i) => ((revenue[i] ?? NaN) > 0 ? money / (revenue[i] ?? NaN) : NaN));
      const [worth, effort] = [rate(contribution), rate(cost)];
      const cuts = { worth: median(worth) ?? NaN, effort: median(effort) ?? NaN };
      const codes = Uint8Array.from(revenue, (money, i) => {
        if (!(money > 0)) return money === 0 ? 4 : 5;
        return ((worth[i] ?? NaN) >= cuts.worth ? 0 : 2) + ((effort[i] ?? NaN) >= cuts.effort ? 1 : 0);
      });
      const order = sort(
        Array.from(profit, (_, i) => i),
        (a, b) => (profit[b] ?? NaN) - (profit[a] ?? NaN),
      );
      const cumulative = cumsum(order, (client) => profit[client]);
      const peak = max(cumulative) ?? NaN;
      return () =>
        toldAnswer({
          codes,
          cuts,
          profitAt: (rank) => profit[order[rank] ?? -1] ?? NaN,
          cumulativeAt: (rank) => cumulative[rank] ?? NaN,
          peak,
        });
    };
  },
};

export default d3Array;
