import { roundedMoney } from '../statistics/rounding';
import { sum } from '../statistics/sum';

/**
 * How much a client matters in money, n×1: the larger of its current and its potential income, both ÷ Σ current
 * income, a fraction. Where only one of the two is known, that one counts; NaN where neither is, and for everyone
 * unless Σ current income is above 0 once rounded. Source: C. Harrison, "Segment your clients" ("critical to your
 * business success or have the potential to be so in future"); the formula is ours.
 */
export function importance(income: Float64Array, potential?: Float64Array): Float64Array {
  const total = sum(income);
  const whole = roundedMoney(total) > 0 ? total : NaN;
  return income.map((current, i) => larger(current, potential?.[i] ?? NaN) / whole);
}

function larger(current: number, potential: number): number {
  if (Number.isNaN(potential)) return current;
  return Number.isNaN(current) ? potential : Math.max(current, potential);
}
