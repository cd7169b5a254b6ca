import { sortDescending } from './descending';
import { roundedMoney } from './rounding';

/** Clients in some order, with the measure and the revenue of each in that order; `names` are read by client. */
export interface Tied {
  readonly order: Int32Array;
  readonly measure: Float64Array;
  readonly revenue: Float64Array;
  readonly names: readonly string[];
}

/** Runs that are longer than this are sorted as a whole column is. */
const LONG_RUN = 32;

/**
 * Puts the clients from `from` on up to `to`, whose measure is the same once rounded, in order: revenue descending, a
 * missing one last, then name regardless of case, then row.
 */
export function settleRun(tied: Tied, from: number, to: number): void {
  for (let i = from; i < to; i++) tied.revenue[i] = revenueToRank(tied.revenue[i] ?? NaN);
  if (to - from > LONG_RUN) sortLongRun(tied, from, to);
  else putInPlace(tied, from, to);
}

function revenueToRank(revenue: number): number {
  return Number.isNaN(revenue) ? -Infinity : roundedMoney(revenue);
}

/** Most runs are of a few: each client is put in its place among those before it. */
function putInPlace({ order, measure, revenue, names }: Tied, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const client = order[i] ?? 0;
    const value = measure[i] ?? NaN;
    const earned = revenue[i] ?? NaN;
    let at = i;
    for (; at > from; at--) {
      const earnedBefore = revenue[at - 1] ?? NaN;
      if (earnedBefore > earned) break;
      const before = order[at - 1] ?? 0;
      if (earnedBefore === earned && !isBefore(client, before, names)) break;
      order[at] = before;
      measure[at] = measure[at - 1] ?? NaN;
      revenue[at] = earnedBefore;
    }
    order[at] = client;
    measure[at] = value;
    revenue[at] = earned;
  }
}

function isBefore(client: number, other: number, names: readonly string[]): boolean {
  const name = (names[client] ?? '').toLowerCase();
  const otherName = (names[other] ?? '').toLowerCase();
  return name === otherName ? client < other : name < otherName;
}

function sortLongRun(tied: Tied, from: number, to: number): void {
  const clients = tied.order.slice(from, to);
  const measure = tied.measure.slice(from, to);
  const revenue = tied.revenue.slice(from, to);
  const places = Int32Array.from(clients, (_, place) => place).sort(
    (a, b) => (clients[a] ?? 0) - (clients[b] ?? 0),
  );
  const earned = Float64Array.from(places, (place) => revenue[place] ?? NaN);
  sortDescending(earned, places);
  sortByName(earned, places, clients, tied.names);
  places.forEach((place, i) => {
    tied.order[from + i] = clients[place] ?? 0;
    tied.measure[from + i] = measure[place] ?? NaN;
    tied.revenue[from + i] = earned[i] ?? NaN;
  });
}

/** Places of equal revenue by the names of their clients; those of one name stay in the order of rows. */
function sortByName(
  earned: Float64Array,
  places: Int32Array,
  clients: Int32Array,
  names: readonly string[],
): void {
  const folded = Array.from(clients, (client) => (names[client] ?? '').toLowerCase());
  let from = 0;
  for (let i = 1; i <= places.length; i++) {
    if (i < places.length && earned[i] === earned[from]) continue;
    places
      .subarray(from, i)
      .sort((a, b) => alphabetical(folded[a], folded[b]) || (clients[a] ?? 0) - (clients[b] ?? 0));
    from = i;
  }
}

function alphabetical(a = '', b = ''): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
