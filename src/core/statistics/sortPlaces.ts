import { isBefore, sortTied, type Ties } from './ties';

/**
 * Where the clients of a cell are sorted: of each its measure as it is and rounded, what it earned (empty where nobody is
 * told apart by that) and its index. What is moved are their places among these; `aside` has room for them while they are
 * dealt out, `counts` for the cells of each division of a part of a part.
 */
export interface Desk {
  readonly measure: Float64Array;
  readonly rounded: Float64Array;
  readonly earned: Float64Array;
  readonly clients: Int32Array;
  readonly places: Int32Array;
  readonly aside: Int32Array;
  readonly counts: Int32Array[];
  readonly ties: Ties;
}

/** What is compared first, and what after it. */
type Criterion = 'rounded' | 'earned';

/** So few are sorted quickest by putting each in its place among those before it. */
const FEW = 24;

/** More cells than the second cache holds are dealt out to more slowly. */
const MOST_CELLS = 2 ** 13;

/** Numbers that so many divisions did not tell apart are compared one by one. */
const DEEPEST = 8;

/**
 * Sorts the places from `from` up to `to`, all of them equal in what comes before the criterion. The range of its numbers
 * is divided into cells of one width, a cell a place; where a cell gets many all the same, each cell is divided again over
 * its own range.
 */
export function sortPlaces(desk: Desk, by: Criterion, from: number, to: number, depth: number): void {
  const count = to - from;
  if (count <= FEW) {
    putInPlace(desk, from, to);
    return;
  }
  const { places, aside } = desk;
  const keys = desk[by];
  bringAside(places, aside, from, count);
  const largest = largestOf(keys, aside, count);
  const range = largest - leastOf(keys, aside, count);
  if (range === 0) {
    sortEqual(desk, by, from, to);
    return;
  }
  const cells = Math.min(MOST_CELLS, count);
  // The least comes to the last cell, not to one behind it.
  const scale = (cells - 0.5) / range;
  if (depth === DEEPEST || !(scale > 0 && scale < Infinity)) {
    compareEach(desk, from, to);
    return;
  }
  const ends = (desk.counts[depth] ??= new Int32Array(MOST_CELLS));
  ends.fill(0, 0, cells);
  countCells(keys, aside, count, largest, scale, ends);
  const most = toStarts(ends, cells, from);
  dealPlaces(keys, aside, places, count, largest, scale, ends);
  if (most <= FEW) putInPlace(desk, from, to);
  else sortEach(desk, by, from, ends, cells, depth);
}

function sortEach(desk: Desk, by: Criterion, from: number, ends: Int32Array, cells: number, depth: number) {
  let begin = from;
  for (let cell = 0; cell < cells; cell++) {
    const end = ends[cell] ?? begin;
    if (end - begin > 1) sortPlaces(desk, by, begin, end, depth + 1);
    begin = end;
  }
}

/** Sorts places that are equal in the criterion by what comes after it. */
function sortEqual(desk: Desk, by: Criterion, from: number, to: number): void {
  const { earned, places, clients, ties } = desk;
  if (by === 'rounded' && earned.length > 0) sortPlaces(desk, 'earned', from, to, 0);
  else sortTied(places.subarray(from, to), clients, ties);
}

// Each loop is a function of its own, compiled once for whatever part comes.

function bringAside(places: Int32Array, aside: Int32Array, from: number, count: number): void {
  for (let i = 0; i < count; i++) aside[i] = places[from + i] ?? 0;
}

function largestOf(keys: Float64Array, places: Int32Array, count: number): number {
  let largest = -Infinity;
  for (let i = 0; i < count; i++) {
    const key = keys[places[i] ?? 0] ?? NaN;
    if (key > largest) largest = key;
  }
  return largest;
}

function leastOf(keys: Float64Array, places: Int32Array, count: number): number {
  let least = Infinity;
  for (let i = 0; i < count; i++) {
    const key = keys[places[i] ?? 0] ?? NaN;
    if (key < least) least = key;
  }
  return least;
}

function countCells(
  keys: Float64Array,
  places: Int32Array,
  count: number,
  largest: number,
  scale: number,
  counts: Int32Array,
): void {
  for (let i = 0; i < count; i++) {
    const cell = ((largest - (keys[places[i] ?? 0] ?? NaN)) * scale) | 0;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
}

/** Where each cell begins, in place of how many places it has; the most that one has. */
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

/** Brings places to their cells, in the order in which they stand; afterwards `starts` tells where cells end. */
function dealPlaces(
  keys: Float64Array,
  aside: Int32Array,
  places: Int32Array,
  count: number,
  largest: number,
  scale: number,
  starts: Int32Array,
): void {
  for (let i = 0; i < count; i++) {
    const place = aside[i] ?? 0;
    const cell = ((largest - (keys[place] ?? NaN)) * scale) | 0;
    const at = starts[cell] ?? 0;
    starts[cell] = at + 1;
    places[at] = place;
  }
}

function putInPlace(desk: Desk, from: number, to: number): void {
  const { rounded, places } = desk;
  for (let i = from + 1; i < to; i++) {
    const place = places[i] ?? 0;
    if ((rounded[places[i - 1] ?? 0] ?? NaN) > (rounded[place] ?? NaN)) continue;
    let at = i;
    for (; at > from; at--) {
      const before = places[at - 1] ?? 0;
      if (!comesBefore(desk, place, before)) break;
      places[at] = before;
    }
    places[at] = place;
  }
}

function comesBefore({ rounded, earned, clients, ties }: Desk, place: number, other: number): boolean {
  const key = rounded[place] ?? NaN;
  const otherKey = rounded[other] ?? NaN;
  if (key !== otherKey) return key > otherKey;
  const own = earned[place] ?? 0;
  const others = earned[other] ?? 0;
  return own === others ? isBefore(clients[place] ?? 0, clients[other] ?? 0, ties) : own > others;
}

function compareEach(desk: Desk, from: number, to: number): void {
  desk.places.subarray(from, to).sort((a, b) => (a === b ? 0 : comesBefore(desk, a, b) ? -1 : 1));
}
