/** What the job comes to, as every way of doing it tells it. `counts` are the clients by code: see `CODES`. */
export interface KernelAnswer {
  readonly counts: readonly number[];
  readonly cuts: { readonly worth: number; readonly effort: number };
  readonly total: number;
  readonly peak: number;
  readonly profitAt: readonly number[];
  readonly cumulativeAt: readonly number[];
  readonly [other: string]: unknown;
}

/** The codes in which clients are classified: quadrants in the order of reading, no revenue, net credit. */
export const CODES = 6;

/** The ranks (from 0) at which orders and sums are compared. */
export function ranksTold(rows: number): number[] {
  return [0, 0.01, 0.1, 0.5, 0.9].map((share) => Math.floor(share * (rows - 1))).concat(rows - 1);
}

/** What any way comes to that has columns: codes a client, profit and its sums by rank. */
export function toldAnswer(found: {
  readonly codes: ArrayLike<number>;
  readonly cuts: KernelAnswer['cuts'];
  readonly profitAt: (rank: number) => number;
  readonly cumulativeAt: (rank: number) => number;
  readonly peak: number;
}) {
  const counts = new Array<number>(CODES).fill(0);
  for (let i = 0; i < found.codes.length; i++) {
    const code = found.codes[i] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  const ranks = ranksTold(found.codes.length);
  return {
    counts,
    cuts: found.cuts,
    total: found.cumulativeAt(found.codes.length - 1),
    peak: found.peak,
    profitAt: ranks.map(found.profitAt),
    cumulativeAt: ranks.map(found.cumulativeAt),
  };
}
