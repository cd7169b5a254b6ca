import { negative } from '../../core/statistics/negative';
import { smallest } from '../../core/statistics/smallest';

/** The part of an axis that is shown and the distance of its marks, all in the axis's unit. */
export interface AxisRange {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/**
 * Where all but the farthest values would take a smaller part of the axis than this, the farthest are left out: of few
 * values only one that is really far, of many whoever squeezes the others into a corner.
 */
const TOO_SMALL = { ofFew: 0.1, ofMany: 0.25 } as const;

/** From so many values on they are many. */
const MANY = 20;

/** How many may count as farthest: one, and this fraction of all values. */
const FARTHEST = 0.05;

/** Fewer values than this are all shown: among three nobody can say who is far from the others. */
const FEW = 4;

/** About how many marks an axis has. */
const MARKS = 9;

/**
 * An axis for `values` (NaN left out) and the cut that divides them: limits are whole multiples of the major
 * unit, which is 1, 2 or 5 times a power of ten. 0 is shown when it is near. Where a few values lie so far
 * out that the others would take less than a tenth (of many values: a quarter) of the axis, it shows the others; `isOutside` tells who is left out.
 */
export function axisRange(values: Float64Array, cut: number): AxisRange {
  const [low, high] = shownRange(finiteOf(values));
  const [lowest, highest] = [Math.min(low, cut), Math.max(high, cut)];
  const spread = highest - lowest || Math.abs(highest) || 1;
  const from = lowest > 0 && lowest <= spread ? 0 : lowest;
  const to = highest < 0 && -highest <= spread ? 0 : highest === from ? from + spread : highest;
  const room = spread / 20;
  const majorUnit = niceUnit((to - from || spread) / MARKS);
  return {
    minimum: multiple(Math.floor((from === 0 ? from : from - room) / majorUnit), majorUnit),
    maximum: multiple(Math.ceil((to === 0 ? to : to + room) / majorUnit), majorUnit),
    majorUnit,
  };
}

/** Whether the axis does not reach a value. */
export function isOutside({ minimum, maximum }: AxisRange, value: number): boolean {
  return value < minimum || value > maximum;
}

function finiteOf(values: Float64Array): Float64Array {
  const finite = new Float64Array(values.length);
  let count = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (Number.isFinite(value)) finite[count++] = value;
  }
  return finite.subarray(0, count);
}

/** From the lowest to the highest value; with values far out, to the last that lie no farther from the others than these. */
function shownRange(values: Float64Array): readonly [number, number] {
  if (values.length === 0) return [0, 0];
  const [low, high] = rangeWithin(values, -Infinity, Infinity);
  if (values.length < FEW) return [low, high];
  const [from, to] = narrowest(values);
  const width = to - from;
  const tooSmall = values.length < MANY ? TOO_SMALL.ofFew : TOO_SMALL.ofMany;
  if (width === 0 || width >= tooSmall * (high - low)) return [low, high];
  return rangeWithin(values, from - width, to + width);
}

/** The lowest and the highest of the values from one limit to another, of which there is one. */
function rangeWithin(values: Float64Array, from: number, to: number): readonly [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (value >= from && value < low) low = value;
    if (value <= to && value > high) high = value;
  }
  return [low, high];
}

/**
 * The narrowest range that holds all values but the farthest and one more: it begins with one of the lowest and ends with
 * one of the highest, so that only these are put in order.
 */
function narrowest(values: Float64Array): readonly [number, number] {
  const left = Math.floor(values.length * FARTHEST) + 2;
  const lowest = lowestOf(values, left);
  const highest = lowestOf(negative(values), left);
  let [from, to] = [-Infinity, Infinity];
  for (let first = 0; first < left; first++) {
    const [low, high] = [lowest[first] ?? 0, -(highest[left - 1 - first] ?? 0)];
    if (high - low < to - from) [from, to] = [low, high];
  }
  return [from, to];
}

/** So many of the lowest values, the lowest first. */
function lowestOf(values: Float64Array, count: number): Float64Array {
  const [last] = smallest(values, count - 1);
  const lowest = new Float64Array(count).fill(last);
  let below = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (value < last) lowest[below++] = value;
  }
  return lowest.sort();
}

/** The smallest of 1, 2 and 5 times a power of ten that is not below `atLeast`. */
export function niceUnit(atLeast: number): number {
  const power = Math.floor(Math.log10(atLeast));
  const digits = atLeast / 10 ** power;
  const nice = [1, 2, 5].find((step) => step >= digits * (1 - 1e-9)) ?? 10;
  return Number(`${nice}e${power}`);
}

/** `count` times the unit without the noise of binary fractions (3 × 0.1 is 0.3). */
export function multiple(count: number, unit: number): number {
  return Number((count * unit).toPrecision(12));
}
