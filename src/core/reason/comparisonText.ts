import type { Unit } from '../matrix/axis';
import { isHigh } from '../matrix/cut';
import { ENGLISH, type Tongue } from './tongue';

/** A number, the level it is compared with, and what stands between it and the verdict, such as " of income". */
interface Compared {
  readonly from: number;
  readonly of?: string;
}

/** Which side of a value a number is on, such as "3.75 of 5 is at or above 3": on the value counts as high. */
export function comparisonText(
  unit: Unit,
  number: number,
  { from, of = '' }: Compared,
  { numbers, compared }: Tongue = ENGLISH,
): string {
  const [told = '', level = ''] = numbers.units(unit, number, from);
  return compared(`${told}${of}`, isHigh(number, from), level);
}
