import { countKnown } from './countKnown';
import { smallest } from './smallest';

/**
 * The inclusive percentile, as a spreadsheet's PERCENTILE: the value at position (n − 1) × percent ÷ 100 of the
 * sorted column, straight lines between. `percent` is 0 to 100; 50 is the median. Missing numbers are left out, and
 * their order does not matter. NaN where there are none.
 */
export function percentile(column: Float64Array, percent: number): number {
  const position = ((countKnown(column) - 1) * percent) / 100;
  const [below, next] = smallest(column, Math.floor(position));
  const above = Number.isInteger(position) ? below : next;
  return below + (above - below) * (position - Math.floor(position));
}
