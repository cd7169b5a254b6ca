/**
 * The largest numbers of a column (n×1), largest first: `count` of them, or all that are known if there are fewer.
 * Reads the column once, which for few of many is far quicker than sorting it.
 */
export function largest(column: Float64Array, count: number): Float64Array {
  const found = new Float64Array(count).fill(-Infinity);
  let known = 0;
  for (const number of column) {
    if (Number.isNaN(number)) continue;
    known++;
    if (number > (found[count - 1] ?? Infinity)) insert(found, number);
  }
  return found.subarray(0, Math.min(known, count));
}

/** Puts a number at its place among numbers that fall, the last of which it pushes out. */
function insert(found: Float64Array, number: number): void {
  let at = found.length - 1;
  for (; at > 0 && number > (found[at - 1] ?? Infinity); at--) found[at] = found[at - 1] ?? NaN;
  found[at] = number;
}
