/** The rank of each of so many clients in an order, from 1 (n×1); NaN for those that are not in it. */
export function ranks(order: Int32Array, clients: number): Float64Array {
  const ranked = new Float64Array(clients).fill(NaN);
  for (let at = 0; at < order.length; at++) ranked[order[at] ?? 0] = at + 1;
  return ranked;
}
