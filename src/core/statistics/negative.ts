/** Each number of a column (n×1) below 0 as far as it was above, and the other way round; a missing one stays missing. */
export function negative(column: Float64Array): Float64Array {
  const turned = new Float64Array(column.length);
  for (let i = 0; i < turned.length; i++) turned[i] = -(column[i] ?? NaN);
  return turned;
}
