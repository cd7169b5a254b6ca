/** A column (n×1) without the clients that the other column does not know: NaN in their place. */
export function whereKnown(column: Float64Array, other: Float64Array): Float64Array {
  return column.map((number, i) => (Number.isNaN(other[i]) ? NaN : number));
}
