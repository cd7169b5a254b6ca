import { roundedRate } from '../statistics/rounding';
import { RunningSum } from '../statistics/sum';

/**
 * A resource such as a service desk: what it costs (currency a period), the minutes it can practically work in
 * that period (`capacity`), and its m activities, both m×1: how many minutes one time takes, and how often it was
 * done in the period.
 */
export interface TimedWork {
  readonly cost: number;
  readonly capacity: number;
  readonly minutes: Float64Array;
  readonly counts: Float64Array;
}

/**
 * What a minute costs and what becomes of the cost. `rates` is what one time of each activity costs (m×1, currency
 * a count). `assigned` and `unused` add up to the cost; with more minutes used than there are, `isOverloaded`, and
 * what is unused lies below 0. Without capacity above 0 there is no rate and no money: NaN.
 */
export interface TimeDriven {
  readonly ratePerMinute: number;
  readonly rates: Float64Array;
  readonly usedMinutes: number;
  readonly unusedMinutes: number;
  readonly assigned: number;
  readonly unused: number;
  readonly isOverloaded: boolean;
}

/**
 * Rates from time: rate per minute = cost ÷ practical capacity, assigned = Σ minutes × counts × that rate. A missing
 * number makes every figure missing that rests on it.
 * Source: R. S. Kaplan and S. R. Anderson, "Time-Driven Activity-Based Costing", HBR, November 2004.
 */
export function timeDriven({ cost, capacity, minutes, counts }: TimedWork): TimeDriven {
  const ratePerMinute = roundedRate(capacity) > 0 ? cost / capacity : NaN;
  const used = new RunningSum();
  minutes.forEach((each, i) => {
    used.add(each * (counts[i] ?? NaN));
  });
  const usedMinutes = used.value;
  const assigned = usedMinutes * ratePerMinute;
  return {
    ratePerMinute,
    rates: minutes.map((each) => each * ratePerMinute),
    usedMinutes,
    unusedMinutes: capacity - usedMinutes,
    assigned,
    unused: cost - assigned,
    isOverloaded: roundedRate(usedMinutes) > roundedRate(capacity),
  };
}
