import type { Competitor } from '../../harness/competitor';
import { toldAggregation } from '../answer';
import { lines } from '../lines';

interface Client {
  revenue: number;
  directCost: number;
  readonly orders: Set<number>;
}

/** A Map of names and an object a client, as it is often written. */
const mapOfNames: Competitor = {
  name: 'a Map of names',
  prepared(rows) {
    const { names, orders, revenue, directCost } = lines(rows);
    return () => {
      const clients = new Map<string, Client>();
      names.forEach((name, row) => {
        const key = name.toLowerCase();
        let client = clients.get(key);
        if (!client) clients.set(key, (client = { revenue: 0, directCost: 0, orders: new Set() }));
        client.revenue += revenue[row] ?? NaN;
        client.directCost += directCost[row] ?? NaN;
        client.orders.add(orders[row] ?? NaN);
      });
      return () => {
        const all = [...clients.values()];
        return toldAggregation({
          revenue: all.map((client) => client.revenue),
          directCost: all.map((client) => client.directCost),
          orders: all.map((client) => client.orders.size),
        });
      };
    };
  },
};

export default mapOfNames;
