/**
 * A column (n×1) without the clients that the other column does not know: NaN in their place. Where the other knows all,
 * it is the column itself.
 */
export function whereKnown(column: Float64Array, other: Float64Array): Float64Array {
  let known = column;
  for (let i = 0; i < column.length; i++) {
    if (!Number.isNaN(other[i] ?? NaN)) continue;
    if (known === column) known = column.slice();
    known[i] = NaN;
  }
  return known;
}
