import { CellFailure, refuse, sameError } from './cellFailure';

/** What Excel hands over for one parameter: a matrix of cells; null (or nothing) when the argument was left out. */
export type Argument = unknown;

export function isOmitted(argument: Argument): boolean {
  return argument === null || argument === undefined;
}

/** The cells of an argument as rows. What is no matrix is one cell. */
export function cellsOf(argument: Argument): readonly (readonly unknown[])[] {
  return Array.isArray(argument) && Array.isArray(argument[0]) ? (argument as unknown[][]) : [[argument]];
}

/** The only cell of an argument; more than one is refused, and so is an error. */
export function singleCell(name: string, argument: Argument): number | string | boolean {
  const rows = cellsOf(argument);
  if (rows.length !== 1 || rows[0]?.length !== 1) {
    refuse(new CellFailure('#VALUE!', `${name} must be a single value, not a range of cells.`));
  }
  const cell = plainCell(rows[0][0], name);
  return cell instanceof CellFailure ? refuse(cell) : cell;
}

/**
 * A cell as number, text, logical value or failure. A blank cell is 0, as Excel itself hands it over inside a range;
 * data types count with their basic value.
 */
export function plainCell(cell: unknown, where: string): number | string | boolean | CellFailure {
  if (typeof cell === 'number' || typeof cell === 'string' || typeof cell === 'boolean') return cell;
  if (cell === null || cell === undefined) return 0;
  const { code, type, basicType, basicValue } = cell as Record<string, unknown>;
  if (typeof code === 'string') return sameError(code, where);
  if ((type === 'Error' || basicType === 'Error') && typeof basicValue === 'string') {
    return sameError(basicValue, where);
  }
  if (basicValue !== undefined && typeof basicValue !== 'object') return plainCell(basicValue, where);
  return new CellFailure('#VALUE!', `${where} holds a data type without a plain value.`);
}

const MISSING = new Set(['', 'n/a', '#n/a']);

/** Whether a text says that there is no value. */
export function isMissing(text: string): boolean {
  return MISSING.has(text.trim().toLowerCase());
}

export function missing(where: string): CellFailure {
  return new CellFailure('#N/A', `${where} is missing.`);
}

/** A cell as a number: "" and "n/a" are missing, any other text and logical values are of the wrong type. */
export function numberOf(cell: unknown, where: string): number | CellFailure {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  const plain = plainCell(cell, where);
  if (typeof plain === 'number') return Number.isFinite(plain) ? plain : notANumber(where, String(plain));
  if (plain instanceof CellFailure) return plain;
  if (typeof plain === 'string' && isMissing(plain)) return missing(where);
  return notANumber(where, typeof plain === 'string' ? `“${plain}”` : String(plain).toUpperCase());
}

function notANumber(where: string, shown: string): CellFailure {
  return new CellFailure('#VALUE!', `${where} must be a number, but is ${shown}.`);
}

/** Where a cell of an argument stands, for messages: the argument's name, and which of its cells if there are more. */
export function placeIn(name: string, index: number, count: number): string {
  return count === 1 ? name : `${name} (cell ${index + 1} of ${count})`;
}
