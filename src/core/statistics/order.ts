import { sortDescending } from './descending';
import { roundedMoney } from './rounding';
import { settleRun, type Tied } from './ties';

/** What clients are ranked by: all columns n×1. Without revenue or names, ties fall to the next criterion. */
export interface Ranked {
  readonly measure: Float64Array;
  readonly revenue?: Float64Array;
  readonly names?: readonly string[];
}

/** Clients from first to last, and the measure of each in that order. */
export interface Ranking {
  readonly order: Int32Array;
  readonly measure: Float64Array;
}

/**
 * Indexes of clients from first to last: measure descending, then revenue descending, then name regardless of
 * case, then row. Money is compared rounded. Clients whose measure is missing are left out; a missing revenue
 * comes after any other.
 */
export function ranking(by: Ranked): Int32Array {
  return ranked(by).order;
}

/** The same, with the measure in that order. */
export function ranked(by: Ranked): Ranking {
  const found = known(by.measure);
  // Rounding never turns the order of two amounts round: it only makes ties of some.
  sortDescending(found.measure, found.order);
  settleTies(found, by);
  return found;
}

/** The clients whose measure is known, in the order of rows. */
function known(column: Float64Array): Ranking {
  const measure = new Float64Array(column.length);
  const order = new Int32Array(column.length);
  let count = 0;
  for (let i = 0; i < column.length; i++) {
    const number = column[i] ?? NaN;
    if (Number.isNaN(number)) continue;
    measure[count] = number;
    order[count++] = i;
  }
  return { measure: measure.subarray(0, count), order: order.subarray(0, count) };
}

function settleTies({ order, measure }: Ranking, { revenue, names = [] }: Ranked): void {
  const earned = new Float64Array(order.length);
  // Fetched for all at once, which takes far less time than for one run after the other.
  if (revenue) for (let i = 0; i < order.length; i++) earned[i] = revenue[order[i] ?? -1] ?? NaN;
  const tied: Tied = { order, measure, revenue: earned, names };
  let from = 0;
  let first = roundedMoney(measure[0] ?? NaN);
  for (let i = 1; i <= order.length; i++) {
    const next = roundedMoney(measure[i] ?? NaN);
    if (next === first) continue;
    if (i - from > 1) settleRun(tied, from, i);
    from = i;
    first = next;
  }
}
