import { op, table } from 'arquero';
import type { Competitor } from '../../harness/competitor';
import { toldAggregation } from '../answer';
import { lines } from '../lines';

interface Line {
  readonly name: string;
  readonly order: number;
  readonly revenue: number;
  readonly directCost: number;
}

/** arquero's groupby and rollup. */
const arquero: Competitor = {
  name: 'arquero',
  prepared(rows) {
    const { names, orders, revenue, directCost } = lines(rows);
    const given = table({ name: names, order: orders, revenue, directCost });
    return () => {
      const clients = given.groupby({ key: (d: Line) => op.lower(d.name) }).rollup({
        revenue: (d: Line) => op.sum(d.revenue),
        directCost: (d: Line) => op.sum(d.directCost),
        orders: (d: Line) => op.distinct(d.order),
      });
      return () =>
        toldAggregation({
          revenue: Array.from(clients.array('revenue'), Number),
          directCost: Array.from(clients.array('directCost'), Number),
          orders: Array.from(clients.array('orders'), Number),
        });
    };
  },
};

export default arquero;
