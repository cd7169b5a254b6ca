import { descending } from './descending';
import { roundedMoney, roundMoney } from './rounding';

/** Clients from the largest measure down, and the measure of each in that order; revenue (n×1) and names are by client. */
interface Tied {
  readonly order: Int32Array;
  readonly measure: Float64Array;
  readonly revenue: Float64Array | null;
  readonly names: readonly string[];
}

/**
 * One stretch of the ranking: `rounded` is the measure at each of its ranks. Of the clients that tie with the one before or
 * after them `places` are the ranks, that of the first of each run as its complement (~), and `earned` the rounded
 * revenue, a missing one below all others.
 */
interface Stretch {
  readonly rounded: Float64Array;
  readonly places: Int32Array;
  readonly earned: Float64Array;
}

/** So many ranks at a time: what they need lies in the processor's first cache. */
const STRETCH = 1024;

/** Runs that are longer than this are sorted as a whole column is. */
const LONG_RUN = 32;

/**
 * Puts clients whose measure is the same once rounded in order: revenue descending, a missing one last, then name
 * regardless of case, then row.
 */
export function settleTies(tied: Tied): void {
  const { measure } = tied;
  let stretch = emptyStretch(STRETCH);
  let to = 0;
  for (let from = 0; from < measure.length; from = to) {
    to = endOfRun(measure, Math.min(from + STRETCH, measure.length));
    if (to - from > stretch.earned.length) stretch = emptyStretch(to - from);
    roundMoney(measure.subarray(from, to), stretch.rounded);
    const count = findTied(stretch, from, to - from);
    // Fetched for all at once, which takes far less time than for one run after the other.
    fetchRevenue(tied, stretch, count);
    settleRuns(tied, stretch, count);
  }
}

function emptyStretch(ranks: number): Stretch {
  return {
    rounded: new Float64Array(ranks),
    places: new Int32Array(ranks + 1),
    earned: new Float64Array(ranks),
  };
}

/** Where the run ends that the rank before `to` belongs to. */
function endOfRun(measure: Float64Array, to: number): number {
  const last = roundedMoney(measure[to - 1] ?? NaN);
  let end = to;
  while (end < measure.length && roundedMoney(measure[end] ?? NaN) === last) end++;
  return end;
}

function findTied({ rounded, places }: Stretch, from: number, ranks: number): number {
  let count = 0;
  let isTied = 0;
  for (let i = 0; i < ranks; i++) {
    const isNextTied = Number(i + 1 < ranks && rounded[i] === rounded[i + 1]);
    // Without a branch, since nobody can foretell which amounts tie.
    places[count] = (from + i) ^ (isTied - 1);
    count += isTied | isNextTied;
    isTied = isNextTied;
  }
  return count;
}

function fetchRevenue({ order, revenue }: Tied, { places, earned }: Stretch, count: number): void {
  if (!revenue) return;
  for (let i = 0; i < count; i++) {
    const place = places[i] ?? 0;
    const money = revenue[order[place ^ (place >> 31)] ?? -1] ?? NaN;
    earned[i] = Number.isNaN(money) ? -Infinity : money;
  }
  roundMoney(earned.subarray(0, count), earned);
}

function settleRuns(tied: Tied, { places, earned }: Stretch, count: number): void {
  let from = 0;
  for (let i = 1; i <= count; i++) {
    if (i < count && (places[i] ?? 0) >= 0) continue;
    const first = ~(places[from] ?? 0);
    if (i - from > LONG_RUN) sortLongRun(tied, first, earned.slice(from, i));
    else putInPlace(tied, first, earned, from, i);
    from = i;
  }
}

/** Most runs are of a few: each client is put in its place among those before it. */
function putInPlace(tied: Tied, first: number, earned: Float64Array, from: number, to: number): void {
  const { order, measure, names } = tied;
  for (let i = from + 1; i < to; i++) {
    const own = earned[i] ?? NaN;
    if ((earned[i - 1] ?? NaN) > own) continue;
    const client = order[first + i - from] ?? 0;
    const value = measure[first + i - from] ?? NaN;
    let at = i;
    for (; at > from; at--) {
      const before = earned[at - 1] ?? NaN;
      const clientBefore = order[first + at - 1 - from] ?? 0;
      if (before > own || (before === own && !isBefore(client, clientBefore, names))) break;
      earned[at] = before;
      order[first + at - from] = clientBefore;
      measure[first + at - from] = measure[first + at - 1 - from] ?? NaN;
    }
    earned[at] = own;
    order[first + at - from] = client;
    measure[first + at - from] = value;
  }
}

function isBefore(client: number, other: number, names: readonly string[]): boolean {
  const name = (names[client] ?? '').toLowerCase();
  const otherName = (names[other] ?? '').toLowerCase();
  return name === otherName ? client < other : name < otherName;
}

/** The same of many: `earned` is their revenue. */
function sortLongRun({ order, measure, names }: Tied, first: number, earned: Float64Array): void {
  const to = first + earned.length;
  const clients = order.slice(first, to);
  const values = measure.slice(first, to);
  const { keys, indexes } = descending(earned, (count) => new Float64Array(count));
  sortByName(keys, indexes, clients, names);
  indexes.forEach((index, i) => {
    order[first + i] = clients[index] ?? 0;
    measure[first + i] = values[index] ?? NaN;
  });
}

/** Places of equal revenue by the names of their clients; those of one name by row. */
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
