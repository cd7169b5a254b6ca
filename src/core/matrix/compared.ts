import { roundedMoney, roundedRate } from '../statistics/rounding';
import type { Unit } from './axis';

/** A value of an axis as it is compared: money rounded to 4 decimals, everything else to 10. */
export function compared(value: number, unit: Unit): number {
  return unit === 'money' ? roundedMoney(value) : roundedRate(value);
}

/** A value of an axis as it is compared with a cut: as `isHigh` rounds it, money to its own decimals before. */
export function comparedScore(value: number, unit: Unit): number {
  return roundedRate(compared(value, unit));
}

/** What rounding can move two values towards each other: units of the last decimal, and of the fifteenth digit. */
const MOVED = { money: 2e-4, other: 2e-10 };
const MOVED_SHARE = 4e-14;

/**
 * Tells which values of an axis stand on the high side of its cut, as `isHigh` does. Rounding never turns the order of
 * two values round, so that only those a hair below the cut need be rounded at all.
 */
export function highSide(cut: number, unit: Unit): (value: number) => boolean {
  const rounded = comparedScore(cut, unit);
  const surelyLow = cut - (unit === 'money' ? MOVED.money : MOVED.other) - Math.abs(cut) * MOVED_SHARE;
  return (value) => value >= cut || (!(value < surelyLow) && comparedScore(value, unit) >= rounded);
}
