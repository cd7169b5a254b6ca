import type { Competitor } from '../../harness/competitor';
import { toldAnswer } from '../answer';
import { clients, ORDER_RATE, VISIT_RATE } from '../clients';

/** An object a client and a copy a step, as it is often written. */
const plainObjects: Competitor = {
  name: 'plain objects',
  prepared(rows) {
    const { names, revenue, directCost, orders, visits, freight } = clients(rows);
    const table = names.map((name, i) => ({
      name,
      revenue: revenue[i] ?? NaN,
      directCost: directCost[i] ?? NaN,
      orders: orders[i] ?? NaN,
      visits: visits[i] ?? NaN,
      freight: freight[i] ?? NaN,
    }));
    return () => {
      const earned = table.map((client) => {
        const contribution = client.revenue - client.directCost;
        const costToServe = client.orders * ORDER_RATE + client.visits * VISIT_RATE + client.freight;
        return { ...client, contribution, costToServe, profit: contribution - costToServe };
      });
      const rated = earned.map((client) => ({
        ...client,
        worth: client.revenue > 0 ? client.contribution / client.revenue : null,
        effort: client.revenue > 0 ? client.costToServe / client.revenue : null,
      }));
      const cuts = {
        worth: median(rated.flatMap(({ worth }) => (worth === null ? [] : [worth]))),
        effort: median(rated.flatMap(({ effort }) => (effort === null ? [] : [effort]))),
      };
      const placed = rated.map((client) => ({ ...client, code: code(client, cuts) }));
      const sorted = [...placed].sort((a, b) => b.profit - a.profit);
      let sum = 0;
      const curve = sorted.map((client) => ({ ...client, cumulative: (sum += client.profit) }));
      const peak = curve.reduce((most, { cumulative }) => Math.max(most, cumulative), -Infinity);
      return () =>
        toldAnswer({
          codes: placed.map((client) => client.code),
          cuts,
          profitAt: (rank) => curve[rank]?.profit ?? NaN,
          cumulativeAt: (rank) => curve[rank]?.cumulative ?? NaN,
          peak,
        });
    };
  },
};

interface Rated {
  readonly revenue: number;
  readonly worth: number | null;
  readonly effort: number | null;
}

function code({ revenue, worth, effort }: Rated, cuts: { worth: number; effort: number }): number {
  if (worth === null || effort === null) return revenue === 0 ? 4 : 5;
  return (worth >= cuts.worth ? 0 : 2) + (effort >= cuts.effort ? 1 : 0);
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}

export default plainObjects;
