import { roundedRate } from '../core/statistics/rounding';
import { isOmitted, numberOf, placeIn, type Argument } from './argument';
import { CellFailure, refuse } from './cellFailure';
import { belowZero } from './commonFailures';
import { cellAt, lineOf } from './lines';

/** One weight for each kind of rating, in one row or one column; all alike when left out. */
export function weightsOf(
  name: string,
  argument: Argument,
  kinds: Readonly<Record<string, string>>,
): number[] {
  const words = Object.values(kinds);
  if (isOmitted(argument)) return words.map(() => 1);
  const line = lineOf(name, argument);
  const weights = Array.from({ length: line.length }, (_, i) =>
    weightOf(cellAt(line, i), placeIn(name, i, line.length)),
  );
  if (line.length === words.length) return weights;
  const expected = `${name} must have ${words.length} cells in this order: ${words.join(', ')}`;
  refuse(new CellFailure('#VALUE!', `${expected}; it has ${line.length}.`));
}

function weightOf(cell: unknown, where: string): number {
  const weight = numberOf(cell, where);
  if (weight instanceof CellFailure) refuse(weight);
  return roundedRate(weight) >= 0 ? Math.max(weight, 0) : refuse(belowZero(where));
}
