import { type ScaleLinear, scaleLinear } from 'd3-scale';
import type { AxisPicture } from './chartPicture';

/** An axis ready for drawing: pixels for values, and the values that get a tick. */
export interface AxisScale {
  readonly toPixel: ScaleLinear<number, number>;
  readonly ticks: readonly number[];
  readonly minimum: number;
  readonly maximum: number;
  /** The value at which the other axis crosses this one. */
  readonly crossedAt: number;
}

/** About this many ticks, as Excel draws on a chart of middling size. */
const wishedTicks = 7;

/** Excel lets an automatic axis begin above zero when the data spans less than a sixth of its largest value. */
const narrowSpan = 1 / 6;

export function axisScale(axis: AxisPicture, values: readonly number[], pixels: [number, number]): AxisScale {
  const { minimum, maximum, unit } = limits(axis, values);
  return {
    toPixel: scaleLinear().domain([minimum, maximum]).range(pixels),
    ticks: ticksBetween(minimum, maximum, unit),
    minimum,
    maximum,
    crossedAt: clamp(axis.crossedAt ?? 0, minimum, maximum),
  };
}

function limits(axis: AxisPicture, values: readonly number[]) {
  const [low, high] = dataLimits(values);
  const from = axis.minimum ?? low;
  const to = Math.max(axis.maximum ?? high, from + Number.EPSILON);
  const unit = axis.majorUnit ?? niceUnit((to - from) / wishedTicks);
  return {
    minimum: axis.minimum ?? Math.floor(from / unit) * unit,
    maximum: axis.maximum ?? roomAbove(high, unit),
    unit,
  };
}

/** From zero where zero is near, with a little room at the ends that the data reaches. */
function dataLimits(values: readonly number[]): [number, number] {
  if (values.length === 0) return [0, 1];
  const low = values.reduce((a, b) => Math.min(a, b));
  const high = values.reduce((a, b) => Math.max(a, b));
  if (low === high) return low === 0 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
  const isNarrow = high - low <= narrowSpan * Math.max(Math.abs(low), Math.abs(high));
  if (isNarrow) return [low - (high - low) / 2, high];
  return [Math.min(0, low), Math.max(0, high)];
}

/** Excel leaves a gap between the highest value and the end of the axis. */
function roomAbove(high: number, unit: number): number {
  const end = Math.ceil(high / unit) * unit;
  return end - high < unit / 20 && high !== 0 ? end + unit : end;
}

/** The smallest of 1, 2 or 5 times a power of ten that is not less than `least`. */
function niceUnit(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= least * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function ticksBetween(minimum: number, maximum: number, unit: number): number[] {
  const count = Math.floor((maximum - minimum) / unit + 1e-6);
  return Array.from({ length: Math.min(count, 200) + 1 }, (_, i) =>
    Number((minimum + i * unit).toPrecision(12)),
  );
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
