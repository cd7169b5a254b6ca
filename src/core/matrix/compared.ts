import { moneyMoved, rateMoved, roundedMoney, roundedRate } from '../statistics/rounding';
import type { Unit } from './axis';

/** An axis with its values (n×1) and the cut that divides it, both in its unit. */
interface Divided {
  readonly values: Float64Array;
  readonly cut: number;
  readonly unit: Unit;
}

/** A value of an axis as it is compared: money rounded to 4 decimals, everything else to 10. */
export function compared(value: number, unit: Unit): number {
  return unit === 'money' ? roundedMoney(value) : roundedRate(value);
}

/** A value of an axis as it is compared with a cut: as `isHigh` rounds it, money to its own decimals before. */
export function comparedScore(value: number, unit: Unit): number {
  return roundedRate(compared(value, unit));
}

/** How far from the cut of an axis a value need be, in its unit, so that rounding cannot lift it onto the cut. */
export function hairOf(cut: number, unit: Unit): number {
  return unit === 'money' ? moneyMoved(cut) : rateMoved(cut);
}

/**
 * Tells which values of an axis (n×1) stand on the high side of its cut, as `isHigh` does: 1 for those, else 0. Rounding
 * never turns the order of two values round, so that only those a hair away from the cut need be rounded at all. Writes over
 * `sides` where it is given.
 */
export function highSides(
  { values, cut, unit }: Divided,
  sides: Uint8Array = new Uint8Array(values.length),
): Uint8Array {
  const rounded = comparedScore(cut, unit);
  const hair = hairOf(cut, unit);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    // Without a branch, since nobody can foretell on which side a value lies.
    sides[i] = Number(value >= cut);
    if (Math.abs(cut - value) <= hair) sides[i] = Number(comparedScore(value, unit) >= rounded);
  }
  return sides;
}
