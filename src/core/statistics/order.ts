import { roundedMoney } from './rounding';

/** What clients are ranked by: all columns n×1. Without revenue or names, ties fall to the next criterion. */
export interface Ranked {
  readonly measure: Float64Array;
  readonly revenue?: Float64Array;
  readonly names?: readonly string[];
}

/**
 * Indexes of clients from first to last: measure descending, then revenue descending, then name regardless of
 * case, then row. Money is compared rounded. Clients whose measure is missing are left out; a missing revenue
 * comes after any other.
 */
export function ranking({ measure, revenue, names }: Ranked): Int32Array {
  const byMeasure = measure.map(roundedMoney);
  const byRevenue = revenue?.map(revenueToRank);
  const order = knownIndexes(measure);
  return order.sort((a, b) => {
    const measured = descending(byMeasure[a], byMeasure[b]);
    if (measured !== 0) return measured;
    const earned = byRevenue ? descending(byRevenue[a], byRevenue[b]) : 0;
    if (earned !== 0) return earned;
    return alphabetical(names?.[a], names?.[b]) || a - b;
  });
}

function revenueToRank(revenue: number): number {
  return Number.isNaN(revenue) ? -Infinity : roundedMoney(revenue);
}

function knownIndexes(column: Float64Array): Int32Array {
  const indexes = new Int32Array(column.length);
  let count = 0;
  for (let i = 0; i < column.length; i++) if (!Number.isNaN(column[i])) indexes[count++] = i;
  return indexes.slice(0, count);
}

function descending(a = 0, b = 0): number {
  return a === b ? 0 : a > b ? -1 : 1;
}

function alphabetical(a = '', b = ''): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()];
  return first === second ? 0 : first < second ? -1 : 1;
}
