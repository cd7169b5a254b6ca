/** How many numbers of a column (n×1) are not missing. */
export function countKnown(column: Float64Array): number {
  let count = 0;
  for (let i = 0; i < column.length; i++) count += Number(!Number.isNaN(column[i] ?? NaN));
  return count;
}
