import type { WantedColumn } from '../app/ports';

/**
 * Cells that Excel answers at once, on any platform; beyond them `values` may be null.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
const MOST_CELLS = 5_000_000;

/** Bytes of an answer: Excel on the web gives 5 MB; a tenth is left for the envelope. */
const MOST_BYTES = 4_500_000;

/** Bytes that a cell takes in the answer: a number of full length; a name and its value type. */
const BYTES = { numbers: 19, texts: 60 } as const;

/** How many rows of these columns are asked for at once. */
export function blockSize(wanted: readonly WantedColumn[]): number {
  const bytes = wanted.reduce((sum, column) => sum + BYTES[column.holds], 0);
  return Math.floor(Math.min(MOST_BYTES / Math.max(1, bytes), MOST_CELLS / Math.max(1, wanted.length)));
}
