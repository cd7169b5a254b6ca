/**
 * The inclusive percentile, as a spreadsheet's PERCENTILE: the value at position (n − 1) × percent ÷ 100 of the
 * sorted column, straight lines between. `percent` is 0 to 100; 50 is the median. NaN for an empty column.
 * The column holds no missing numbers; its order does not matter.
 */
export function percentile(column: Float64Array, percent: number): number {
  const sorted = column.slice().sort();
  const position = ((sorted.length - 1) * percent) / 100;
  const below = sorted[Math.floor(position)] ?? NaN;
  const above = sorted[Math.ceil(position)] ?? NaN;
  return below + (above - below) * (position - Math.floor(position));
}
