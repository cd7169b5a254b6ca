/** So few are sorted at once. */
const FEW = 64;

/** Cells to tell numbers apart by, few enough for the processor's first cache. */
const CELLS = 2 ** 10;

/** Numbers that so many divisions did not tell apart are sorted. */
const DEEPEST = 8;

/** The range of some numbers divided into cells of one width: from the least number on upwards. */
interface Cells {
  readonly least: number;
  readonly scale: number;
}

/**
 * The number at a rank (from 0, the smallest first) and the one after it, without sorting the column (n×1; what is
 * missing has no rank): the range of the numbers is divided into cells of one width, and only the numbers of the cell that holds
 * the rank are looked at again. NaN where there is no such rank.
 */
export function smallest(column: Float64Array, rank: number): readonly [number, number] {
  let among = column;
  let at = rank;
  for (let depth = 0; among.length > FEW && depth < DEEPEST; depth++) {
    const cells = cellsOf(among);
    if (cells === null) break;
    const { cell, before, size } = cellAt(among, cells, at);
    among = membersOf(among, cells, cell, size);
    at -= before;
  }
  const sorted = among.slice().sort();
  const found = sorted[at] ?? NaN;
  return [found, sorted[at + 1] ?? leastAbove(column, found)];
}

/** null where there is nothing to divide, or the range overflows. */
function cellsOf(column: Float64Array): Cells | null {
  let least = Infinity;
  let largest = -Infinity;
  for (let i = 0; i < column.length; i++) {
    const number = column[i] ?? NaN;
    if (number < least) least = number;
    if (number > largest) largest = number;
  }
  const scale = CELLS / (largest - least);
  return scale > 0 && scale < Infinity ? { least, scale } : null;
}

/** The cell that holds a rank, how many numbers lie in the cells before it, and how many in it. */
function cellAt(
  column: Float64Array,
  { least, scale }: Cells,
  rank: number,
): { readonly cell: number; readonly before: number; readonly size: number } {
  // The largest number may come to the cell after the last.
  const sizes = new Uint32Array(CELLS + 1);
  for (let i = 0; i < column.length; i++) {
    const number = column[i] ?? NaN;
    if (Number.isNaN(number)) continue;
    const cell = ((number - least) * scale) | 0;
    sizes[cell] = (sizes[cell] ?? 0) + 1;
  }
  let before = 0;
  let cell = 0;
  while (cell < CELLS && before + (sizes[cell] ?? 0) <= rank) before += sizes[cell++] ?? 0;
  return { cell, before, size: sizes[cell] ?? 0 };
}

function membersOf(column: Float64Array, { least, scale }: Cells, cell: number, size: number): Float64Array {
  const members = new Float64Array(size);
  let count = 0;
  for (let i = 0; i < column.length; i++) {
    const number = column[i] ?? NaN;
    if (!Number.isNaN(number) && (((number - least) * scale) | 0) === cell) members[count++] = number;
  }
  return members;
}

/** The least number above another, NaN where there is none. */
function leastAbove(column: Float64Array, number: number): number {
  let least = Infinity;
  let isFound = false;
  for (let i = 0; i < column.length; i++) {
    const other = column[i] ?? NaN;
    if (!(other > number && other <= least)) continue;
    least = other;
    isFound = true;
  }
  return isFound ? least : NaN;
}
