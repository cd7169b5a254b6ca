/** One column less another, client by client (n×1); missing where either is missing. */
export function difference(column: Float64Array, other: Float64Array): Float64Array {
  const left = new Float64Array(column.length);
  for (let i = 0; i < left.length; i++) left[i] = (column[i] ?? NaN) - (other[i] ?? NaN);
  return left;
}
