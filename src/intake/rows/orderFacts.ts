import type { ClientFacts } from '../../core/clientFacts';
import { groupSums } from './grouping';
import type { Grouping } from './grouping';
import { NO_KEY, pairedCodes } from './keyColumn';
import type { KeyColumn } from './keyColumn';

/**
 * The rows of a table of orders, one entry a row: `orderOf` its order (from 0, -1 for none), `orderNumbers` each order's
 * number, `days` its date as Excel counts days (NaN for none) and `products` its product, both null
 * where no column says.
 */
interface OrderRows {
  readonly orderOf: Int32Array;
  readonly orderNumbers: readonly string[];
  readonly revenue: Float64Array;
  readonly days: Float64Array | null;
  readonly products: KeyColumn | null;
}

/** One order, put together from its lines. */
interface Orders {
  readonly client: Int32Array;
  readonly revenue: Float64Array;
  readonly day: Float64Array;
}

/**
 * What the orders of each client tell: how many, the largest and the first by revenue, how many products in all and in
 * the first order. The first is the one of the earliest date, of the lowest number on one day. Without a date of
 * every order of a client its first is not known; without an order it has none (NaN).
 */
export function orderFacts(rows: OrderRows, clients: Grouping): ClientFacts {
  const orders = putTogether(rows, clients);
  const count = clients.first.length;
  const counts = orderCounts(orders, count);
  const first = rows.days ? firstOrders(orders, rows.orderNumbers, count) : null;
  const largest = new Float64Array(count).fill(NaN);
  orders.client.forEach((client, order) => {
    const revenue = orders.revenue[order] ?? NaN;
    if (!(revenue <= (largest[client] ?? NaN))) largest[client] = revenue;
  });
  return {
    orders: counts.map((orderCount) => (orderCount > 0 ? orderCount : NaN)),
    largestOrder: largest,
    ...(rows.products ? { products: productCounts(rows.products, clients, () => true) } : {}),
    ...(first ? { firstOrder: Float64Array.from(first, (order) => orders.revenue[order] ?? NaN) } : {}),
    ...(first && rows.products
      ? { productsInFirstOrder: firstProducts(rows.orderOf, rows.products, first, clients) }
      : {}),
  };
}

/** How many orders each client placed. */
export function ordersPlaced(orderOf: Int32Array, orders: number, clients: Grouping): Float64Array {
  return orderCounts({ client: clientOfOrders(orderOf, orders, clients) }, clients.first.length);
}

function orderCounts({ client }: Pick<Orders, 'client'>, clients: number): Float64Array {
  const counts = new Float64Array(clients);
  for (const of of client) counts[of] = (counts[of] ?? 0) + 1;
  return counts;
}

function clientOfOrders(orderOf: Int32Array, orders: number, { groupOf }: Grouping): Int32Array {
  const client = new Int32Array(orders);
  orderOf.forEach((order, row) => {
    if (order >= 0) client[order] = groupOf[row] ?? 0;
  });
  return client;
}

function putTogether({ orderOf, orderNumbers, revenue, days }: OrderRows, clients: Grouping): Orders {
  const count = orderNumbers.length;
  const day = new Float64Array(count).fill(NaN);
  orderOf.forEach((order, row) => {
    const earliest = day[order] ?? NaN;
    const own = days?.[row] ?? NaN;
    if (order >= 0 && !(own >= earliest) && !Number.isNaN(own)) day[order] = own;
  });
  // Rows without an order are summed behind the last and left there.
  const groupOf = orderOf.map((order) => (order < 0 ? count : order));
  const lines = { groupOf, first: new Int32Array(count + 1), counts: new Int32Array(0) };
  return {
    client: clientOfOrders(orderOf, count, clients),
    revenue: groupSums(revenue, lines).subarray(0, count),
    day,
  };
}

/** Each client's first order; -1 where one has no date, or there is none. */
function firstOrders({ client, day }: Orders, numbers: readonly string[], clients: number): Int32Array {
  const first = new Int32Array(clients).fill(-1);
  const isUndated = new Uint8Array(clients);
  client.forEach((of, order) => {
    if (Number.isNaN(day[order])) isUndated[of] = 1;
    const earlier = first[of] ?? -1;
    const days = (day[order] ?? NaN) - (day[earlier] ?? NaN);
    if (earlier < 0 || days < 0 || (days === 0 && isLower(numbers[order], numbers[earlier])))
      first[of] = order;
  });
  return first.map((order, of) => (isUndated[of] === 1 ? -1 : order));
}

/** Numbers by their size, and codes of one length, as SO9 and SO10 are not, by their letters. */
function isLower(one = '', other = ''): boolean {
  const [a, b] = [Number(one || NaN), Number(other || NaN)];
  if (a !== b && !Number.isNaN(a - b)) return a < b;
  return one.length === other.length ? one < other : one.length < other.length;
}

function firstProducts(
  orderOf: Int32Array,
  products: KeyColumn,
  first: Int32Array,
  clients: Grouping,
): Float64Array {
  const counts = productCounts(
    products,
    clients,
    (row) => (orderOf[row] ?? -1) >= 0 && first[clients.groupOf[row] ?? 0] === orderOf[row],
  );
  return counts.map((count, client) => ((first[client] ?? -1) < 0 ? NaN : count));
}

/** Different products of each client's rows, NaN where it has none at all. */
function productCounts(
  { codes }: KeyColumn,
  { groupOf, first }: Grouping,
  isAsked: (row: number) => boolean,
): Float64Array {
  const counts = new Float64Array(first.length);
  const { codes: pairs, count } = pairedCodes(groupOf, codes);
  const isSeen = new Uint8Array(count);
  pairs.forEach((pair, row) => {
    if (pair === NO_KEY || isSeen[pair] === 1 || !isAsked(row)) return;
    isSeen[pair] = 1;
    const client = groupOf[row] ?? 0;
    counts[client] = (counts[client] ?? 0) + 1;
  });
  return counts.map((count) => (count > 0 ? count : NaN));
}
