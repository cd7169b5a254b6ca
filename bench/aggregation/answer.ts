import { median } from '../harness/rounds';

/** What lines come to, a column a figure, in any order of clients. */
export interface Aggregated {
  readonly revenue: ArrayLike<number>;
  readonly directCost: ArrayLike<number>;
  readonly orders: ArrayLike<number>;
}

/** The same for everyone: sums over clients, and the middle and the largest client. */
export function toldAggregation({ revenue, directCost, orders }: Aggregated) {
  const column = (values: ArrayLike<number>) => {
    const all = Array.from(values);
    return {
      sum: all.reduce((sum, value) => sum + value, 0),
      middle: median(all),
      largest: all.reduce((most, value) => Math.max(most, value), -Infinity),
    };
  };
  return {
    clients: revenue.length,
    revenue: column(revenue),
    directCost: column(directCost),
    orders: column(orders),
  };
}
