import { roundedRate } from '../core/statistics/rounding';
import { yesOrNo } from '../core/yesOrNo';
import { isMissing, numberOf, plainCell } from './argument';
import { CellFailure } from './cellFailure';
import type { CellReader } from './readLine';
import { belowZero } from './commonFailures';

/** Any number. */
export const numberOrMissing: CellReader = (cell, where) => {
  if (typeof cell === 'number') return numberOf(cell, where);
  const plain = plainCell(cell, where);
  return typeof plain === 'string' && isMissing(plain) ? NaN : numberOf(cell, where);
};

const HIGHEST_RATING = 5;

/** A rating from 0 to 5. */
export const ratingOf = fromZeroTo(
  HIGHEST_RATING,
  (where) => new CellFailure('#NUM!', `${where} must be a rating from 0 to ${HIGHEST_RATING}.`),
);

/** A fraction of a whole, from 0 to 1. */
export const shareOf = fromZeroTo(
  1,
  (where) => new CellFailure('#NUM!', `${where} must be a fraction from 0 to 1.`),
);

/** A count or an amount of money, not below 0. */
export const amountOf = fromZeroTo(Infinity, belowZero);

/** Yes as 1 and no as 0: TRUE or FALSE, a word for yes or no, 1 or 0. */
export const yesOrNoOf: CellReader = (cell, where) => {
  const plain = plainCell(cell, where);
  if (plain instanceof CellFailure) return plain;
  if (typeof plain === 'string' && isMissing(plain)) return NaN;
  const answer = yesOrNo(String(plain));
  if (!Number.isNaN(answer)) return answer;
  return new CellFailure('#VALUE!', `${where} must be yes or no, but is “${String(plain)}”.`);
};

/** Reads numbers from 0 to a highest one, both once rounded. */
function fromZeroTo(highest: number, outside: (where: string) => CellFailure): CellReader {
  return (cell, where) => {
    const number = numberOrMissing(cell, where);
    // What lies inside needs no rounding, and that is nearly all.
    if (typeof number !== 'number' || (number >= 0 && number <= highest)) return number;
    const rounded = roundedRate(number);
    return rounded < 0 || rounded > highest ? outside(where) : number;
  };
}
