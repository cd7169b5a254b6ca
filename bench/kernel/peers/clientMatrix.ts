import type { ClientColumns } from '../../../src/core/clientColumns';
import { clientMatrix } from '../../../src/core/matrix/clientMatrix';
import { whaleCurve } from '../../../src/core/portfolio/whaleCurve';
import type { Competitor, ToldAnswer } from '../../harness/competitor';
import { toldAnswer } from '../answer';
import { clients, ORDER_RATE, VISIT_RATE } from '../clients';

/** The product's own code, as panel and builds run it: cents compared as cents, ties by revenue, name and row. */
const ours: Competitor = {
  name: 'Client Matrix',
  prepared(rows) {
    const { names, revenue, directCost, orders, visits, freight } = clients(rows);
    const columns = {
      names,
      revenue,
      directCost,
      activities: [
        { activity: 'Orders', counts: orders, rate: ORDER_RATE },
        { activity: 'Visits', counts: visits, rate: VISIT_RATE },
      ],
      charges: [{ charge: 'Freight', money: freight }],
      latePayment: null,
      facts: {},
    };
    return () => placedAndOrdered(columns);
  },
};

/** The job itself: figures and quadrants, then order and whale curve. */
export function placedAndOrdered(columns: ClientColumns): ToldAnswer {
  const matrix = clientMatrix(columns, { worth: { kind: 'median' }, effort: { kind: 'median' } });
  const curve = whaleCurve(matrix.profit, columns);
  return () =>
    toldAnswer({
      codes: matrix.placements,
      cuts: matrix.cuts,
      profitAt: (rank) => matrix.profit[curve.order[rank] ?? -1] ?? NaN,
      cumulativeAt: (rank) => curve.cumulative[rank + 1] ?? NaN,
      peak: curve.cumulative[curve.peakAt] ?? NaN,
    });
}

export default ours;
