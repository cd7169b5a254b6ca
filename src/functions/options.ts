import { parseCutRule, type CutRule } from '../core/matrix/cut';
import type { Quadrant } from '../core/matrix/quadrant';
import { PROFIT_MATRIX, SCHEMES, schemeNamed } from '../core/matrix/scheme';
import {
  cellsOf,
  isMissing,
  isOmitted,
  missing,
  numberOf,
  plainCell,
  singleCell,
  type Argument,
} from './argument';
import { CellFailure, refuse } from './cellFailure';

/** How an axis is cut: a number, or a text that names a rule; weighted when left out. */
export function cutRuleOf(name: string, argument: Argument): CutRule {
  if (isOmitted(argument)) return { kind: 'weighted' };
  const cell = singleCell(name, argument);
  if (typeof cell === 'string' && !isMissing(cell)) return parseCutRule(cell) ?? refuseCut(name, cell);
  const value = numberOf(cell, name);
  return value instanceof CellFailure ? refuse(value) : { kind: 'value', value };
}

/** One number that holds for the whole calculation. */
export function singleNumber(name: string, argument: Argument, usual: number): number {
  if (isOmitted(argument)) return usual;
  const value = numberOf(singleCell(name, argument), name);
  return value instanceof CellFailure ? refuse(value) : value;
}

/** TRUE or FALSE; 1 and 0 will do; FALSE when left out. */
export function flagOf(name: string, argument: Argument): boolean {
  if (isOmitted(argument)) return false;
  const cell = singleCell(name, argument);
  if (typeof cell === 'string' && isMissing(cell)) refuse(missing(name));
  const said = String(cell).trim().toLowerCase();
  if (said === 'true' || said === '1') return true;
  if (said === 'false' || said === '0') return false;
  refuse(new CellFailure('#VALUE!', `${name} must be TRUE or FALSE, but is “${String(cell)}”.`));
}

/** The labels of the quadrants: a scheme's by name, or four of the user's laid out as on the chart. */
export function labelsOf(name: string, argument: Argument): Readonly<Record<Quadrant, string>> {
  if (isOmitted(argument)) return PROFIT_MATRIX.labels;
  const rows = cellsOf(argument);
  if (rows.length === 2 && rows[0]?.length === 2) return ownLabels(name, rows);
  if (rows.length !== 1 || rows[0]?.length !== 1) {
    refuse(new CellFailure('#VALUE!', `${name} must be the name of a scheme or a range of 2 by 2 cells.`));
  }
  const cell = plainCell(rows[0][0], name);
  if (cell instanceof CellFailure) refuse(cell);
  return schemeNamed(String(cell))?.labels ?? refuseScheme(name, String(cell));
}

function ownLabels(name: string, rows: readonly (readonly unknown[])[]): Record<Quadrant, string> {
  const label = (row: number, column: number) => {
    const cell = plainCell(rows[row]?.[column], name);
    if (cell instanceof CellFailure) refuse(cell);
    if (cell === 0 || cell === '')
      refuse(new CellFailure('#VALUE!', `${name} must hold a label in all four cells.`));
    return String(cell);
  };
  return { topLeft: label(0, 0), topRight: label(0, 1), bottomLeft: label(1, 0), bottomRight: label(1, 1) };
}

function refuseCut(name: string, said: string): never {
  const legal = 'weighted, mean, median, p0 to p100 or a number';
  refuse(new CellFailure('#VALUE!', `${name} is “${said}”, but must be one of: ${legal}.`));
}

function refuseScheme(name: string, said: string): never {
  const legal = SCHEMES.map((scheme) => scheme.name).join(', ');
  refuse(new CellFailure('#VALUE!', `${name} is “${said}”, but must be one of: ${legal}.`));
}
