import type { WhaleCurve } from '../../core/portfolio/whaleCurve';

/** The clients in the order in which the sheets are built: of each rank by profit, then those whose profit is missing. */
export function buildOrder({ order: ranked }: Pick<WhaleCurve, 'order'>, clients: number): Int32Array {
  if (ranked.length === clients) return ranked;
  const isRanked = new Uint8Array(clients);
  for (const client of ranked) isRanked[client] = 1;
  const order = new Int32Array(clients);
  order.set(ranked);
  let next = ranked.length;
  for (let client = 0; client < clients; client++) if (!isRanked[client]) order[next++] = client;
  return order;
}

/** The number of each of so many clients in an order, counted from 1; 0 for one that is not in it. */
export function numbersIn(order: Int32Array, clients: number): Int32Array {
  const numbers = new Int32Array(clients);
  for (let at = 0; at < order.length; at++) numbers[order[at] ?? 0] = at + 1;
  return numbers;
}
