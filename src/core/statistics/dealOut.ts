import { roundedMoney } from './rounding';

/** What clients are dealt out by, and what comes along with them: n×1, in the workbook's currency. */
interface Columns {
  readonly measure: Float64Array;
  readonly revenue: Float64Array | null;
}

/**
 * Clients in cells: of each its index, its measure as it is, and its revenue as `earnedKey` tells (empty without revenue).
 * Whoever is in a cell ranks before all in the next; within a cell they stand as in the column. `ends` tells where each
 * cell ends, `most` how many the fullest has.
 */
export interface Dealt {
  readonly order: Int32Array;
  readonly measure: Float64Array;
  readonly earned: Float32Array;
  readonly ends: Int32Array;
  readonly most: number;
}

/** What sorting a cell of so many clients takes lies in the processor's first cache. */
const CLIENTS_A_CELL = 256;
const MOST_CELLS = 2 ** 12;

/** So many measures, one as far from the other as the next, tell how the column is spread. */
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
 * Deals clients out into cells by their measure, the largest first, so that all whose measure is the same once rounded
 * come to one cell; those whose measure is missing are left out. Revenue comes along, since it is read in order here and
 * all over memory later. `room` makes room for so many measures.
 */
export function dealOut({ measure, revenue }: Columns, room: (clients: number) => Float64Array): Dealt {
  const division = divided(measure);
  const { cells } = division;
  const cellOf = new Uint16Array(measure.length);
  const ends = new Int32Array(cells + 1);
  findCells(measure, division, cellOf, ends);
  const { known, most } = toStarts(ends, cells);
  const dealt = {
    order: new Int32Array(known),
    measure: room(known),
    earned: new Float32Array(revenue ? known : 0),
    ends: ends.subarray(0, cells),
    most,
  };
  if (revenue) bringAll(measure, revenue, cellOf, ends, dealt);
  else bringMeasures(measure, cellOf, ends, dealt);
  return dealt;
}

function divided(column: Float64Array): Division {
  const step = column.length / SAMPLE;
  const sample = new Float64Array(SAMPLE);
  for (let i = 0; i < SAMPLE; i++) sample[i] = column[Math.floor((i + 0.5) * step)] ?? NaN;
  const known = sample.filter((key) => !Number.isNaN(key)).sort();
  const outer = Math.floor(known.length * OUTER);
  const top = known[known.length - 1 - outer] ?? NaN;
  const cells = Math.min(MOST_CELLS, Math.ceil(column.length / CLIENTS_A_CELL) + 2);
  // The first and the last cell are those of the measures beyond.
  const scale = (cells - 2) / (top - (known[outer] ?? NaN));
  return scale > 0 && scale < Infinity ? { top, scale, cells } : { top: 0, scale: 0, cells: 1 };
}

/** What a missing revenue counts as, and one further below 0: less than any that is worth telling apart. */
const LEAST_EARNED = -3.4e38;

/**
 * Revenue by which clients that tie are told apart: rounded as it is compared, a missing one below any other. Kept to some
 * seven digits, so that what is the same here may differ all the same.
 */
function earnedKey(revenue: number): number {
  return revenue > LEAST_EARNED ? roundedMoney(revenue) : LEAST_EARNED;
}

// Each loop is a function of its own, over plain numbers, so that the engine makes machine code of it that moves no number
// into memory of its own.

/** Writes down each client's cell (one more than there are for a missing measure), and how many clients a cell has. */
function findCells(
  measure: Float64Array,
  { top, scale, cells }: Division,
  cellOf: Uint16Array,
  counts: Int32Array,
): void {
  const last = cells - 1;
  for (let i = 0; i < measure.length; i++) {
    const key = roundedMoney(measure[i] ?? NaN);
    const below = (top - key) * scale + 1;
    const cell = Number.isNaN(key) ? cells : below > 0 ? (below < last ? below | 0 : last) : 0;
    cellOf[i] = cell;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}

/** Where each cell begins, in place of how many clients it has; how many there are, and the most that one cell has. */
function toStarts(counts: Int32Array, cells: number): { readonly known: number; readonly most: number } {
  let known = 0;
  let most = 0;
  for (let cell = 0; cell < cells; cell++) {
    const count = counts[cell] ?? 0;
    counts[cell] = known;
    known += count;
    most = Math.max(most, count);
  }
  // Clients that are left out are brought behind all others, where there is no room.
  counts[cells] = known;
  return { known, most };
}

/** Brings clients to their cells, in the order in which they stand; afterwards `starts` tells where cells end. */
function bringAll(
  measures: Float64Array,
  revenue: Float64Array,
  cellOf: Uint16Array,
  starts: Int32Array,
  { order, measure, earned }: Dealt,
): void {
  for (let i = 0; i < cellOf.length; i++) {
    const cell = cellOf[i] ?? 0;
    const at = starts[cell] ?? 0;
    starts[cell] = at + 1;
    order[at] = i;
    measure[at] = measures[i] ?? NaN;
    earned[at] = earnedKey(revenue[i] ?? NaN);
  }
}

function bringMeasures(
  measures: Float64Array,
  cellOf: Uint16Array,
  starts: Int32Array,
  { order, measure }: Dealt,
): void {
  for (let i = 0; i < cellOf.length; i++) {
    const cell = cellOf[i] ?? 0;
    const at = starts[cell] ?? 0;
    starts[cell] = at + 1;
    order[at] = i;
    measure[at] = measures[i] ?? NaN;
  }
}
