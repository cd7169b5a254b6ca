import { dealOut } from './dealOut';
import { sortCells } from './sortCells';

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

/** The same, with the measure in that order, which is put where `room` makes room for so many clients. */
export function ranked({ measure, revenue, names = [] }: Ranked, room = newColumn): Ranking {
  const dealt = dealOut({ measure, revenue: revenue ?? null }, room);
  sortCells(dealt, { revenue: revenue ?? null, names });
  return { order: dealt.order, measure: dealt.measure };
}

function newColumn(clients: number): Float64Array {
  return new Float64Array(clients);
}
