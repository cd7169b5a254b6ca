import { roundedRate } from '../core/statistics/rounding';
import { isOmitted, numberOf, placeIn, type Argument } from './argument';
import { CellFailure, refuse } from './cellFailure';
import { lineOf } from './columns';
import { belowZero } from './commonFailures';

/** One weight for each kind of rating, in one row or one column; all alike when left out. */
export function weightsOf(
  name: string,
  argument: Argument,
  kinds: Readonly<Record<string, string>>,
): number[] {
  const words = Object.values(kinds);
  if (isOmitted(argument)) return words.map(() => 1);
  const { cells } = lineOf(name, argument);
  const weights = cells.map((cell, i) => weightOf(cell, placeIn(name, i, cells.length)));
  if (cells.length === words.length) return weights;
  const expected = `${name} must have ${words.length} cells in this order: ${words.join(', ')}`;
  refuse(new CellFailure('#VALUE!', `${expected}; it has ${cells.length}.`));
}

function weightOf(cell: unknown, where: string): number {
  const weight = numberOf(cell, where);
  if (weight instanceof CellFailure) refuse(weight);
  return roundedRate(weight) >= 0 ? Math.max(weight, 0) : refuse(belowZero(where));
}
