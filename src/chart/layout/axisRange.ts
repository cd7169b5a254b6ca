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

/** From the lowest to the highest value; with values far out, to the last that lie no farther from the others than these. */
function shownRange(sorted: Float64Array): readonly [number, number] {
  const [low = 0, high = 0] = [sorted[0], sorted[sorted.length - 1]];
  if (sorted.length < FEW) return [low, high];
  const [from, to] = narrowest(sorted, sorted.length - 1 - Math.floor(sorted.length * FARTHEST));
  const width = to - from;
  const tooSmall = sorted.length < MANY ? TOO_SMALL.ofFew : TOO_SMALL.ofMany;
  if (width === 0 || width >= tooSmall * (high - low)) return [low, high];
  const near = sorted.filter((value) => value >= from - width && value <= to + width);
  return [near[0] ?? from, near[near.length - 1] ?? to];
}

/** The narrowest range that holds so many values. */
function narrowest(sorted: Float64Array, count: number): readonly [number, number] {
  let [from, to] = [-Infinity, Infinity];
  for (let first = 0; first + count <= sorted.length; first++) {
    const [low = 0, high = 0] = [sorted[first], sorted[first + count - 1]];
    if (high - low < to - from) [from, to] = [low, high];
  }
  return [from, to];
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
