import { countKnown } from '../statistics/countKnown';
import { percentile } from '../statistics/quantile';
import { roundedMoney, roundedRate } from '../statistics/rounding';
import { RunningSum, sum } from '../statistics/sum';

/** How the value that divides an axis is found. A percentile is inclusive, 0 to 100. */
export type CutRule =
  | { readonly kind: 'weighted' }
  | { readonly kind: 'mean' }
  | { readonly kind: 'median' }
  | { readonly kind: 'percentile'; readonly percent: number }
  | { readonly kind: 'value'; readonly value: number };

/**
 * An axis as a fraction: part ÷ revenue of each client, both n×1 in the workbook's currency. On an axis that is no
 * fraction of revenue (`revenue` is null) the parts are the values, in the axis's own unit.
 */
export interface Axis {
  readonly part: Float64Array;
  readonly revenue: Float64Array | null;
}

/**
 * The value that divides an axis, in its unit. Of a fraction of revenue only clients with revenue above 0 and a known
 * part count, of anything else those with a known value; NaN when there are none and the rule is not a plain value.
 * Weighted is Σ part ÷ Σ revenue; where there is no revenue to weigh by, each client weighs the same: the mean.
 */
export function cut(rule: CutRule, axis: Axis): number {
  const { part, revenue } = axis;
  return cutAmong(rule, { ...axis, values: revenue ? rates(part, revenue) : part });
}

/** An axis with its values (n×1), NaN for the clients that are in no cut. */
interface Values extends Axis {
  readonly values: Float64Array;
}

/** The value that divides an axis whose values are known already. */
export function cutAmong(rule: CutRule, axis: Values): number {
  switch (rule.kind) {
    case 'weighted':
      return axis.revenue ? weighted(axis.values, axis.part, axis.revenue) : mean(axis.values);
    case 'mean':
      return mean(axis.values);
    case 'median':
      return percentile(axis.values, 50);
    case 'percentile':
      return percentile(axis.values, rule.percent);
    case 'value':
      return rule.value;
  }
}

/** Whether a value stands on the high side of a cut: on the cut counts as high. Both are rounded first. */
export function isHigh(value: number, cut: number): boolean {
  return roundedRate(value) >= roundedRate(cut);
}

/** part ÷ revenue of one client, NaN where revenue is not above 0 once rounded. */
export function rate(part: number, revenue: number): number {
  return isBilled(revenue) ? part / revenue : NaN;
}

/** part ÷ revenue of each client, n×1. */
export function rates(part: Float64Array, revenue: Float64Array): Float64Array {
  const divided = new Float64Array(part.length);
  for (let i = 0; i < divided.length; i++) divided[i] = rate(part[i] ?? NaN, revenue[i] ?? NaN);
  return divided;
}

/** Rounding never makes 0 of this or more. */
const SMALLEST_MONEY = 1e-4;

/** Whether revenue is above 0 once rounded. */
export function isBilled(revenue: number): boolean {
  return revenue >= SMALLEST_MONEY || roundedMoney(revenue) > 0;
}

const PERCENTILE = /^p\s*(\d+(?:\.\d+)?)$/;
const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)\s*(%?)$/;

/**
 * Reads how to cut from text: "weighted", "mean", "median", "p75" (any percentile from p0 to p100) or a number
 * such as "0.11" or "11%". Upper case is as good as lower case. null when the text says none of these.
 */
export function parseCutRule(text: string): CutRule | null {
  const said = text.trim().toLowerCase();
  if (said === 'weighted' || said === 'mean' || said === 'median') return { kind: said };
  const percent = PERCENTILE.exec(said)?.[1];
  if (percent !== undefined)
    return Number(percent) <= 100 ? { kind: 'percentile', percent: Number(percent) } : null;
  const [, digits, sign] = NUMBER.exec(said) ?? [];
  if (digits === undefined) return null;
  const value = sign === '%' ? Number(digits) / 100 : Number(digits);
  return Number.isFinite(value) ? { kind: 'value', value } : null;
}

function weighted(values: Float64Array, part: Float64Array, revenue: Float64Array): number {
  const parts = new RunningSum();
  const revenues = new RunningSum();
  for (let i = 0; i < values.length; i++) {
    if (Number.isNaN(values[i])) continue;
    parts.add(part[i] ?? NaN);
    revenues.add(revenue[i] ?? NaN);
  }
  return parts.value / revenues.value;
}

function mean(values: Float64Array): number {
  return sum(values) / countKnown(values);
}
