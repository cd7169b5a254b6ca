import { roundedMoney } from './rounding';

/** What settles ties of clients: revenue (n×1, in the workbook's currency; null where it settles nothing), and names. */
export interface Ties {
  readonly revenue: Float64Array | null;
  readonly names: readonly string[];
}

/**
 * Whether a client comes before another whose measure is the same once rounded: revenue descending, a missing one last,
 * then name regardless of case, then row.
 */
export function isBefore(client: number, other: number, { revenue, names }: Ties): boolean {
  const earned = revenue ? compared(revenue[client]) : 0;
  const othersEarned = revenue ? compared(revenue[other]) : 0;
  if (earned !== othersEarned) return earned > othersEarned;
  const name = folded(names[client]);
  const otherName = folded(names[other]);
  return name === otherName ? client < other : name < otherName;
}

/** Puts places in that order: `clients` tells whose each is. */
export function sortTied(places: Int32Array, clients: Int32Array, { revenue, names }: Ties): void {
  const tied = Array.from(places, (place) => {
    const client = clients[place] ?? 0;
    return { place, client, earned: revenue ? compared(revenue[client]) : 0, name: folded(names[client]) };
  });
  tied.sort((a, b) => order(b.earned, a.earned) || order(a.name, b.name) || a.client - b.client);
  tied.forEach(({ place }, i) => {
    places[i] = place;
  });
}

function compared(revenue = NaN): number {
  return Number.isNaN(revenue) ? -Infinity : roundedMoney(revenue);
}

function folded(name = ''): string {
  return name.toLowerCase();
}

function order<Key extends number | string>(a: Key, b: Key): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
