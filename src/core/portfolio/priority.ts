import { ranking, type Ranked } from '../statistics/order';
import { roundedRate } from '../statistics/rounding';

/** What priority is reckoned from, each n×1: income and potential income in money, effort in any one unit. */
export interface Returns extends Omit<Ranked, 'measure'> {
  readonly income: Float64Array;
  readonly potential?: Float64Array;
  readonly effort: Float64Array;
}

/**
 * Where effort is likely to come back. `value` = likely return ÷ effort, n×1: NaN where effort is not recorded, or is
 * not above 0 once rounded, or no income is known. `likely` is the potential income where known, else the current.
 * `order` holds every client, the first to see to first; the last, `ranked` clients on, are those without a value.
 */
export interface Priority {
  readonly value: Float64Array;
  readonly likely: Float64Array;
  readonly effort: Float64Array;
  readonly order: Int32Array;
  readonly ranked: number;
}

/**
 * Priority of clients: value descending, then revenue, name and row; whoever has no value comes last, by likely return.
 * Source: C. Harrison, "Segment your clients" ("Prioritise your efforts on likely returns"); the formula is ours.
 */
export function priority({ income, potential, effort, ...ties }: Returns): Priority {
  const likely = income.map((current, i) => known(potential?.[i] ?? NaN, current));
  const value = likely.map((money, i) => returnOnEffort(money, effort[i] ?? NaN));
  const first = ranking({ measure: value, ...ties });
  const rest = likely.map((money, i) => (Number.isNaN(value[i]) ? known(money, -Infinity) : NaN));
  const last = ranking({ measure: rest, ...ties });
  const order = new Int32Array(income.length);
  order.set(first);
  order.set(last, first.length);
  return { value, likely, effort, order, ranked: first.length };
}

/** Likely return ÷ effort of one client; NaN where effort is not above 0 once rounded: there is nothing to divide by. */
export function returnOnEffort(likely: number, effort: number): number {
  return roundedRate(effort) > 0 ? likely / effort : NaN;
}

function known(number: number, otherwise: number): number {
  return Number.isNaN(number) ? otherwise : number;
}
