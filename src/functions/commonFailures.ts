import { roundedRate } from '../core/statistics/rounding';
import { CellFailure, refuse } from './cellFailure';

/** What several functions have to say of a number or a total that they cannot work with. */

export function belowZero(where: string): CellFailure {
  return new CellFailure('#NUM!', `${where} must not be below 0.`);
}

/** The failure of the first of the named numbers that is below 0 once it is rounded, if any is. */
export function firstBelowZero<Name extends string>(
  names: readonly Name[],
  numbers: Readonly<Record<Name, number>>,
  rounded: (number: number) => number = roundedRate,
): CellFailure | undefined {
  for (const name of names) {
    const number = numbers[name];
    if (number < 0 && rounded(number) < 0) return belowZero(name);
  }
  return undefined;
}

export function notFromZeroToOne(where: string): CellFailure {
  return new CellFailure('#NUM!', `${where} must be from 0 to 1.`);
}

export function notWhole(where: string): CellFailure {
  return new CellFailure('#NUM!', `${where} must be a whole number, not below 0.`);
}

export const NO_INCOME = new CellFailure('#N/A', 'There is no positive income in total: use contribution.');

export const NO_REVENUE = new CellFailure('#N/A', 'There is no positive revenue in total.');

/** Two arguments that belong together cell by cell, and how many cells each has. */
export function refuseLength(name: string, length: number, leading: string, count: number): never {
  refuse(
    new CellFailure(
      '#VALUE!',
      `${name} has ${length} cells, but ${leading} has ${count}: give both the same number.`,
    ),
  );
}
