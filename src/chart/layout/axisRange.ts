/** The part of an axis that is shown and the distance of its marks, all in the axis's unit. */
export interface AxisRange {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/** Full range over the range without the farthest values, from which on the farthest are left out. */
const FAR_OUT = 3;

/** The fraction of values that counts as farthest, at each end. */
const FARTHEST = 0.025;

/** Room on each side of a range that leaves values out, as a fraction of the range. */
const ROOM = 0.15;

/** About how many marks an axis has. */
const MARKS = 9;

/**
 * An axis for `values` (NaN left out) and the cut that divides them: limits are whole multiples of the major
 * unit, which is 1, 2 or 5 times a power of ten. 0 is shown when it is near. Where a few values lie so far
 * out that the rest would shrink to a dot, the axis shows the rest; `isOutside` tells who is left out.
 */
export function axisRange(values: Float64Array, cut: number): AxisRange {
  const sorted = values.filter((value) => Number.isFinite(value)).sort();
  const [low, high] = shownRange(sorted);
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

/** From the lowest to the highest value; with values far out, what holds the others with some room. */
function shownRange(sorted: Float64Array): readonly [number, number] {
  const last = sorted.length - 1;
  const [low = 0, high = 0] = [sorted[0], sorted[last]];
  const left = sorted.length < 4 ? 0 : Math.ceil(sorted.length * FARTHEST);
  const [innerLow = low, innerHigh = high] = [sorted[left], sorted[last - left]];
  const inner = innerHigh - innerLow;
  if (high - low <= FAR_OUT * inner || inner === 0) return [low, high];
  return [Math.max(low, innerLow - ROOM * inner), Math.min(high, innerHigh + ROOM * inner)];
}

/** The smallest of 1, 2 and 5 times a power of ten that is not below `atLeast`. */
function niceUnit(atLeast: number): number {
  const power = Math.floor(Math.log10(atLeast));
  const digits = atLeast / 10 ** power;
  const nice = [1, 2, 5].find((step) => step >= digits * (1 - 1e-9)) ?? 10;
  return Number(`${nice}e${power}`);
}

/** `count` times the unit without the noise of binary fractions (3 × 0.1 is 0.3). */
function multiple(count: number, unit: number): number {
  return Number((count * unit).toPrecision(12));
}
