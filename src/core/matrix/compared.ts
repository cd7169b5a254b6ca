import { roundedMoney, roundedRate } from '../statistics/rounding';
import type { Unit } from './axis';

/** A value of an axis as it is compared: money rounded to 4 decimals, everything else to 10. */
export function compared(value: number, unit: Unit): number {
  return unit === 'money' ? roundedMoney(value) : roundedRate(value);
}
