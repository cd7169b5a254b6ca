import type { FactKind } from '../../core/clientFacts';
import { yesOrNo } from '../../core/yesOrNo';
import type { Cell } from '../rawTable';
import { readDate } from '../numbers/readDate';
import { saysNothing } from '../numbers/nothingKnown';
import { readNumber } from '../numbers/readNumber';

/** A few rows below the headers: enough to see what columns hold. */
export type PreviewRows = readonly (readonly Cell[])[];

/** The cells of a column that hold something. */
export function filled(rows: PreviewRows, index: number): Cell[] {
  return rows.map((row) => row[index] ?? '').filter((cell) => typeof cell !== 'string' || cell.trim() !== '');
}

export function isNumeric(rows: PreviewRows, index: number): boolean {
  const cells = withoutErrors(rows, index);
  return cells.length === 0 || cells.some((cell) => typeof cell === 'number' || isNumberText(cell));
}

export function isText(rows: PreviewRows, index: number): boolean {
  const cells = withoutErrors(rows, index);
  return cells.length > 0 && cells.every((cell) => typeof cell === 'string') && !cells.every(isNumberText);
}

export function isDistinct(rows: PreviewRows, index: number): boolean {
  const cells = filled(rows, index);
  return new Set(cells).size === cells.length;
}

/** Dates and codes are texts too; a name has two letters in a row. */
export function isWordy(rows: PreviewRows, index: number): boolean {
  return filled(rows, index).every((cell) => typeof cell !== 'string' || /\p{L}{2}/u.test(cell));
}

/** Days of the years in which orders that matter were placed, as Excel counts days: 1982 to 2064. */
const FIRST_LIKELY_DAY = 30_000;
const LAST_LIKELY_DAY = 60_000;

export function isDates(rows: PreviewRows, index: number): boolean {
  const cells = withoutErrors(rows, index);
  return (
    cells.length > 0 && cells.map(readDate).every((day) => day >= FIRST_LIKELY_DAY && day < LAST_LIKELY_DAY)
  );
}

/** Counts of orders are lower, and seldom all different; numbers that tell orders apart are both. */
const LEAST_NUMBER = 1000;

/** Whether a column numbers things: codes, or whole numbers that are high and all different. */
export function isNumbering(rows: PreviewRows, index: number): boolean {
  if (isText(rows, index)) return true;
  const cells = withoutErrors(rows, index);
  const isHigh = (cell: Cell): boolean => Number.isInteger(Number(cell)) && Number(cell) >= LEAST_NUMBER;
  return cells.length > 1 && cells.every(isHigh) && isDistinct(rows, index);
}

/**
 * Whether the cells could be a fact of this kind. Ratings and answers have short headers that mean other things too,
 * so their cells must say so: all that say anything are whole or half numbers from 0 to 5, or are yes or no.
 */
export function couldBe(kind: FactKind, rows: PreviewRows, index: number): boolean {
  const cells = filled(rows, index).filter((cell) => typeof cell !== 'string' || !saysNothing(cell));
  switch (kind) {
    case 'rating':
      return cells.length > 0 && cells.map(numberOf).every(isRating);
    case 'yesNo':
      return (
        cells.length > 0 &&
        cells.every((cell) => typeof cell !== 'object' && !Number.isNaN(yesOrNo(String(cell))))
      );
    default:
      return isNumeric(rows, index);
  }
}

function isRating(number: number): boolean {
  return number >= 0 && number <= 5 && Number.isInteger(number * 2);
}

function numberOf(cell: Cell): number {
  if (typeof cell === 'number') return cell;
  const read = typeof cell === 'string' && !cell.includes('%') ? readNumber(cell) : null;
  return read?.kind === 'number' ? read.value : NaN;
}

function withoutErrors(rows: PreviewRows, index: number): Cell[] {
  return filled(rows, index).filter((cell) => typeof cell !== 'object');
}

function isNumberText(cell: Cell): boolean {
  return typeof cell === 'string' && readNumber(cell).kind !== 'none';
}
