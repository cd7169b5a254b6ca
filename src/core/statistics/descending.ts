import { sortPart, type Sorted } from './sortPart';

/** Parts of this many keys lie in the processor's first cache while they are sorted. */
const KEYS_A_CELL = 256;
const MOST_CELLS = 2 ** 12;

/** So many keys, one as far from the other as the next, tell how the column is spread. */
const SAMPLE = 511;
/** The share of them at either end that is left to the outermost cells. */
const OUTER = 0.01;

/** Where a column is divided: cells of one width from `top` downwards, those at the ends open; `scale` is cells a unit. */
interface Division {
  readonly top: number;
  readonly scale: number;
  readonly cells: number;
}

/**
 * The numbers of a column from the largest down, each with its place in the column (from 0); equal ones stay in the
 * order in which they stand, missing ones are left out. Takes time in proportion to the numbers: the range that most of
 * them lie in is divided into cells of one width, they are dealt out into these, and each cell is sorted by itself, in the
 * same way and over its own range. `room` makes room for so many keys.
 */
export function descending(column: Float64Array, room: (keys: number) => Float64Array): Sorted {
  const division = divided(column);
  const { cells } = division;
  const cellOf = new Uint16Array(column.length);
  const ends = new Int32Array(cells + 1);
  findCells(column, division, cellOf, ends);
  const { known, most } = toStarts(ends, cells);
  const sorted = { keys: room(known), indexes: new Int32Array(known) };
  dealOut(column, cellOf, cells, ends, sorted);
  const aside = { keys: new Float64Array(most), indexes: new Int32Array(most) };
  const desk = { home: sorted, aside, counts: [] };
  let from = 0;
  for (let cell = 0; cell < cells; cell++) {
    const end = ends[cell] ?? known;
    if (end - from > 1) sortPart(desk, from, end, 0);
    from = end;
  }
  return sorted;
}

function divided(column: Float64Array): Division {
  const step = column.length / SAMPLE;
  const sample = new Float64Array(SAMPLE);
  for (let i = 0; i < SAMPLE; i++) sample[i] = column[Math.floor((i + 0.5) * step)] ?? NaN;
  const known = sample.filter((key) => !Number.isNaN(key)).sort();
  const outer = Math.floor(known.length * OUTER);
  const top = known[known.length - 1 - outer] ?? NaN;
  const cells = Math.min(MOST_CELLS, Math.ceil(column.length / KEYS_A_CELL) + 2);
  // The first and the last cell are those of the keys beyond.
  const scale = (cells - 2) / (top - (known[outer] ?? NaN));
  return scale > 0 && scale < Infinity ? { top, scale, cells } : { top: 0, scale: 0, cells: 1 };
}

// Each loop is a function of its own, over plain numbers, so that the engine makes machine code of it that moves no number
// into memory of its own.

/** Writes down each key's cell (one more than there are for a missing one), and how many keys a cell has. */
function findCells(
  column: Float64Array,
  { top, scale, cells }: Division,
  cellOf: Uint16Array,
  counts: Int32Array,
): void {
  const last = cells - 1;
  for (let i = 0; i < column.length; i++) {
    const key = column[i] ?? NaN;
    const below = (top - key) * scale + 1;
    const cell = Number.isNaN(key) ? cells : below > 0 ? (below < last ? below | 0 : last) : 0;
    cellOf[i] = cell;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}

/** Where each cell begins, in place of how many keys it has; how many keys are known, and the most that one cell has. */
function toStarts(counts: Int32Array, cells: number): { readonly known: number; readonly most: number } {
  let known = 0;
  let most = 0;
  for (let cell = 0; cell < cells; cell++) {
    const count = counts[cell] ?? 0;
    counts[cell] = known;
    known += count;
    most = Math.max(most, count);
  }
  return { known, most };
}

/** Brings keys to their cells, in the order in which they stand; afterwards `starts` tells where cells end. */
function dealOut(
  column: Float64Array,
  cellOf: Uint16Array,
  cells: number,
  starts: Int32Array,
  { keys, indexes }: Sorted,
): void {
  for (let i = 0; i < column.length; i++) {
    const cell = cellOf[i] ?? cells;
    if (cell === cells) continue;
    const at = starts[cell] ?? 0;
    starts[cell] = at + 1;
    keys[at] = column[i] ?? NaN;
    indexes[at] = i;
  }
}
