import { roundedRate } from '../core/statistics/rounding';
import { yesOrNo } from '../core/yesOrNo';
import { isMissing, numberOf, plainCell } from './argument';
import { CellFailure } from './cellFailure';
import type { CellReader } from './columns';
import { belowZero } from './commonFailures';

/** Any number. */
export const numberOrMissing: CellReader = (cell, where) => {
  const plain = plainCell(cell, where);
  return typeof plain === 'string' && isMissing(plain) ? NaN : numberOf(cell, where);
};

const HIGHEST_RATING = 5;

/** A rating from 0 to 5. */
export const ratingOf: CellReader = (cell, where) => {
  const rating = numberOrMissing(cell, where);
  if (rating instanceof CellFailure || !isOutside(rating, 0, HIGHEST_RATING)) return rating;
  return new CellFailure('#NUM!', `${where} must be a rating from 0 to ${HIGHEST_RATING}.`);
};

/** A fraction of a whole, from 0 to 1. */
export const shareOf: CellReader = (cell, where) => {
  const share = numberOrMissing(cell, where);
  if (share instanceof CellFailure || !isOutside(share, 0, 1)) return share;
  return new CellFailure('#NUM!', `${where} must be a fraction from 0 to 1.`);
};

/** A count or an amount of money, not below 0. */
export const amountOf: CellReader = (cell, where) => {
  const amount = numberOrMissing(cell, where);
  if (amount instanceof CellFailure || !isOutside(amount, 0, Infinity)) return amount;
  return belowZero(where);
};

/** Yes as 1 and no as 0: TRUE or FALSE, a word for yes or no, 1 or 0. */
export const yesOrNoOf: CellReader = (cell, where) => {
  const plain = plainCell(cell, where);
  if (plain instanceof CellFailure) return plain;
  if (typeof plain === 'string' && isMissing(plain)) return NaN;
  const answer = yesOrNo(String(plain));
  if (!Number.isNaN(answer)) return answer;
  return new CellFailure('#VALUE!', `${where} must be yes or no, but is “${String(plain)}”.`);
};

function isOutside(number: number, lowest: number, highest: number): boolean {
  const rounded = roundedRate(number);
  return rounded < lowest || rounded > highest;
}
