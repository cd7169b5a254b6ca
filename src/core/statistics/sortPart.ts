/** Keys, and beside each the index that it belongs to. */
export interface Sorted {
  readonly keys: Float64Array;
  readonly indexes: Int32Array;
}

/**
 * Where keys are sorted: they stand at home, and a part of them aside while it is dealt out. `counts` is room for the cells
 * of each division of a part of a part.
 */
interface Desk {
  readonly home: Sorted;
  readonly aside: Sorted;
  readonly counts: Int32Array[];
}

/** So few are sorted quickest by putting each in its place among those before it. */
const FEW = 32;

/** More cells than the second cache holds are dealt out to more slowly. */
const MOST_CELLS = 2 ** 13;

/** Keys that so many divisions did not tell apart are compared one by one. */
const DEEPEST = 8;

/**
 * Sorts the keys from `from` up to `to` (none missing) where they stand, the largest first, and brings the index of each
 * along; equal keys stay in the order in which they stand. Aside there must be room for as many. Their range is divided
 * into cells of one width, a cell a key; where a cell gets many all the same, each cell is divided again over its own range.
 */
export function sortPart(desk: Desk, from: number, to: number, depth: number): void {
  const { home, aside } = desk;
  const count = to - from;
  if (count <= FEW) {
    putInPlace(home, from, to);
    return;
  }
  bringAside(home, aside, from, count);
  const largest = largestOf(aside.keys, count);
  const range = largest - leastOf(aside.keys, count);
  if (range === 0) return;
  const cells = Math.min(MOST_CELLS, count);
  // The least key comes to the last cell, not to one behind it.
  const scale = (cells - 0.5) / range;
  if (depth === DEEPEST || !(scale > 0 && scale < Infinity)) {
    compareEach(home, aside, from, count);
    return;
  }
  const ends = (desk.counts[depth] ??= new Int32Array(MOST_CELLS));
  ends.fill(0, 0, cells);
  countCells(aside.keys, count, largest, scale, ends);
  const most = toStarts(ends, cells, from);
  dealOut(aside, home, count, largest, scale, ends);
  if (most <= FEW) putInPlace(home, from, to);
  else sortCells(desk, from, ends, cells, depth);
}

function sortCells(desk: Desk, from: number, ends: Int32Array, cells: number, depth: number): void {
  let begin = from;
  for (let cell = 0; cell < cells; cell++) {
    const end = ends[cell] ?? begin;
    if (end - begin > 1) sortPart(desk, begin, end, depth + 1);
    begin = end;
  }
}

// Each loop is a function of its own, compiled once for whatever part comes.

function bringAside(home: Sorted, aside: Sorted, from: number, count: number): void {
  for (let i = 0; i < count; i++) {
    aside.keys[i] = home.keys[from + i] ?? NaN;
    aside.indexes[i] = home.indexes[from + i] ?? 0;
  }
}

function largestOf(keys: Float64Array, count: number): number {
  let largest = -Infinity;
  for (let i = 0; i < count; i++) largest = Math.max(largest, keys[i] ?? NaN);
  return largest;
}

function leastOf(keys: Float64Array, count: number): number {
  let least = Infinity;
  for (let i = 0; i < count; i++) least = Math.min(least, keys[i] ?? NaN);
  return least;
}

function countCells(
  keys: Float64Array,
  count: number,
  largest: number,
  scale: number,
  counts: Int32Array,
): void {
  for (let i = 0; i < count; i++) {
    const cell = ((largest - (keys[i] ?? NaN)) * scale) | 0;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}

/** Where each cell begins, in place of how many keys it has; the most that one has. */
function toStarts(counts: Int32Array, cells: number, from: number): number {
  let start = from;
  let most = 0;
  for (let cell = 0; cell < cells; cell++) {
    const count = counts[cell] ?? 0;
    counts[cell] = start;
    start += count;
    most = Math.max(most, count);
  }
  return most;
}

/** Brings keys home to their cells, in the order in which they stand; afterwards `starts` tells where cells end. */
function dealOut(
  aside: Sorted,
  home: Sorted,
  count: number,
  largest: number,
  scale: number,
  starts: Int32Array,
): void {
  for (let i = 0; i < count; i++) {
    const key = aside.keys[i] ?? NaN;
    const cell = ((largest - key) * scale) | 0;
    const at = starts[cell] ?? 0;
    starts[cell] = at + 1;
    home.keys[at] = key;
    home.indexes[at] = aside.indexes[i] ?? 0;
  }
}

function putInPlace({ keys, indexes }: Sorted, from: number, to: number): void {
  for (let i = from + 1; i < to; i++) {
    const key = keys[i] ?? NaN;
    if (!((keys[i - 1] ?? NaN) < key)) continue;
    const index = indexes[i] ?? 0;
    let at = i;
    for (; at > from && (keys[at - 1] ?? NaN) < key; at--) {
      keys[at] = keys[at - 1] ?? NaN;
      indexes[at] = indexes[at - 1] ?? 0;
    }
    keys[at] = key;
    indexes[at] = index;
  }
}

function compareEach(home: Sorted, aside: Sorted, from: number, count: number): void {
  const { keys, indexes } = aside;
  const places = Int32Array.from({ length: count }, (_, place) => place);
  places.sort((a, b) => compared(keys[a], keys[b]) || a - b);
  places.forEach((place, i) => {
    home.keys[from + i] = keys[place] ?? NaN;
    home.indexes[from + i] = indexes[place] ?? 0;
  });
}

function compared(a = 0, b = 0): number {
  return a === b ? 0 : a > b ? -1 : 1;
}
