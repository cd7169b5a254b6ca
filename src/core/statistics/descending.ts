/** Keys, and beside each the index that it belongs to. */
interface Keyed {
  readonly keys: Float64Array;
  readonly indexes: Int32Array;
}

/**
 * Where keys are sorted: they stand at home and aside in turn, one division after the other, and are home at the end.
 * `counts` is room for the cells of each division.
 */
interface Room {
  readonly home: Keyed;
  readonly aside: Keyed;
  readonly counts: Int32Array[];
}

/** So few are sorted quickest by putting each in its place among those before it. */
const FEW = 16;

/** Keys a cell where they lie evenly; more cells than the second cache holds are dealt out to more slowly. */
const KEYS_A_CELL = 2;
const MOST_CELLS = 2 ** 13;

/** Keys that so many divisions did not tell apart are compared one by one. */
const DEEPEST = 8;

/**
 * Sorts keys (none missing) in place, the largest first, and brings the index of each along; equal keys stay in the
 * order in which they stand. Takes time in proportion to the keys: their range is divided into cells of one width,
 * they are dealt out into these, and each cell is sorted in the same way, over its own range.
 */
export function sortDescending(keys: Float64Array, indexes: Int32Array): void {
  const aside = { keys: new Float64Array(keys.length), indexes: new Int32Array(keys.length) };
  sortPart({ home: { keys, indexes }, aside, counts: [] }, 0, keys.length, 0);
}

function cellsFor(keys: number): number {
  return Math.min(MOST_CELLS, Math.ceil(keys / KEYS_A_CELL));
}

// Parts are told by plain numbers: there are hundreds of thousands of them, and an object each would take as long as
// the sorting. For the same reason each loop is a function of its own, compiled once for whatever part comes.

function sortPart(room: Room, from: number, to: number, depth: number): void {
  const isHome = depth % 2 === 0;
  const here = isHome ? room.home : room.aside;
  if (to - from <= FEW) {
    putInPlace(here, room.home, from, to);
    return;
  }
  const largest = largestOf(here.keys, from, to);
  const range = largest - leastOf(here.keys, from, to);
  if (range === 0) {
    if (!isHome) bringHome(room, from, to);
    return;
  }
  const cells = cellsFor(to - from);
  const scale = cells / range;
  if (depth === DEEPEST || !(scale > 0 && scale < Infinity)) {
    compareEach(here, room.home, from, to);
    return;
  }
  const ends = (room.counts[depth] ??= new Int32Array(cellsFor(room.home.keys.length) + 1));
  ends.fill(0, 0, cells + 1);
  countCells(here.keys, from, to, largest, scale, ends);
  toStarts(ends, cells, from);
  dealOut(here, isHome ? room.aside : room.home, from, to, largest, scale, ends);
  let begin = from;
  for (let cell = 0; cell <= cells; cell++) {
    const end = ends[cell] ?? to;
    if (end > begin) sortPart(room, begin, end, depth + 1);
    begin = end;
  }
}

function largestOf(keys: Float64Array, from: number, to: number): number {
  let largest = -Infinity;
  for (let i = from; i < to; i++) {
    const key = keys[i] ?? NaN;
    if (key > largest) largest = key;
  }
  return largest;
}

function leastOf(keys: Float64Array, from: number, to: number): number {
  let least = Infinity;
  for (let i = from; i < to; i++) {
    const key = keys[i] ?? NaN;
    if (key < least) least = key;
  }
  return least;
}

/** The least key may come to the cell after the last. */
function countCells(
  keys: Float64Array,
  from: number,
  to: number,
  largest: number,
  scale: number,
  counts: Int32Array,
): void {
  for (let i = from; i < to; i++) {
    const cell = ((largest - (keys[i] ?? NaN)) * scale) | 0;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}

/** Where each cell begins, in place of how many keys it has. */
function toStarts(counts: Int32Array, cells: number, from: number): void {
  let start = from;
  for (let cell = 0; cell <= cells; cell++) {
    const count = counts[cell] ?? 0;
    counts[cell] = start;
    start += count;
  }
}

/** Brings keys over to their cells, in the order in which they stand; afterwards `starts` tells where cells end. */
function dealOut(
  here: Keyed,
  there: Keyed,
  from: number,
  to: number,
  largest: number,
  scale: number,
  starts: Int32Array,
): void {
  for (let i = from; i < to; i++) {
    const key = here.keys[i] ?? NaN;
    const cell = ((largest - key) * scale) | 0;
    const at = starts[cell] ?? 0;
    starts[cell] = at + 1;
    there.keys[at] = key;
    there.indexes[at] = here.indexes[i] ?? 0;
  }
}

function putInPlace(here: Keyed, home: Keyed, from: number, to: number): void {
  const { keys, indexes } = home;
  for (let i = from; i < to; i++) {
    const key = here.keys[i] ?? NaN;
    const index = here.indexes[i] ?? 0;
    let at = i;
    for (; at > from && (keys[at - 1] ?? NaN) < key; at--) {
      keys[at] = keys[at - 1] ?? NaN;
      indexes[at] = indexes[at - 1] ?? 0;
    }
    keys[at] = key;
    indexes[at] = index;
  }
}

function bringHome({ home, aside }: Room, from: number, to: number): void {
  home.keys.set(aside.keys.subarray(from, to), from);
  home.indexes.set(aside.indexes.subarray(from, to), from);
}

function compareEach(here: Keyed, home: Keyed, from: number, to: number): void {
  const keys = here.keys.slice(from, to);
  const indexes = here.indexes.slice(from, to);
  const order = Int32Array.from(keys, (_, i) => i).sort((a, b) => descending(keys[a], keys[b]) || a - b);
  order.forEach((place, i) => {
    home.keys[from + i] = keys[place] ?? NaN;
    home.indexes[from + i] = indexes[place] ?? 0;
  });
}

function descending(a = 0, b = 0): number {
  return a === b ? 0 : a > b ? -1 : 1;
}
