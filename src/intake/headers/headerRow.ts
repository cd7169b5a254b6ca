import { bareHeader, distinctHeaders, plainHeader } from './headerText';
import { HEADER_MEANINGS } from './headerMeanings';
import type { Cell } from '../rawTable';
import { readNumber } from '../numbers/readNumber';

/**
 * Where the headers of a plain block stand. `headerRow` counts the block's rows from 0, null where there are none
 * and columns go by their letters. `firstBodyRow` is the row of the first client. `hasSecondHeader` is true
 * where a further row of headings (groups above, units below) was passed over.
 */
export interface HeaderRow {
  readonly headerRow: number | null;
  readonly firstBodyRow: number;
  readonly headers: readonly string[];
  readonly hasSecondHeader: boolean;
}

type Row = readonly Cell[];

/**
 * Finds the headers among the first rows of a block whose first column is sheet column `firstColumn` (from 0).
 * The first row with numbers is a client's; above it the row whose words we know best is the header, the last
 * one if we know none. A row of one text is a title. A row of units ("EUR", "count") below the header is no
 * client; any other row of texts below it is one whose cells are wrong, for the user to be told.
 */
export function headerRowOf(firstRows: readonly Row[], firstColumn = 0): HeaderRow {
  const width = firstRows.reduce((most, row) => Math.max(most, row.length), 0);
  const firstNumbers = firstRowOfNumbers(firstRows);
  const above = firstNumbers < 0 ? firstRows : firstRows.slice(0, firstNumbers);
  const headings = above.map((_, row) => row).filter((row) => filledCells(above[row]) >= Math.min(2, width));
  const headerRow = bestKnown(headings, above, firstNumbers < 0);
  if (headerRow === null) {
    const letters = distinctHeaders(new Array<string>(width).fill(''), firstColumn);
    return { headerRow, firstBodyRow: Math.max(firstNumbers, 0), headers: letters, hasSecondHeader: false };
  }
  let firstBodyRow = headerRow + 1;
  while (isPassedOver(firstRows[firstBodyRow])) firstBodyRow++;
  const hasSecondHeader =
    headings[0] !== headerRow || above.slice(headerRow + 1, firstBodyRow).some(isUnitsRow);
  const texts = Array.from({ length: width }, (_, column) => headerText(firstRows[headerRow]?.[column]));
  return { headerRow, firstBodyRow, headers: distinctHeaders(texts, firstColumn), hasSecondHeader };
}

/** -1 where no row has numbers. Years alone ("2024", "2025") make a row of headers, if it is the first that could be. */
function firstRowOfNumbers(rows: readonly Row[]): number {
  return rows.findIndex((row, index) => {
    if (!row.some(isNumber)) return false;
    const isFirstHeading = !rows.slice(0, index).some((earlier) => filledTexts(earlier).length >= 2);
    const isYears = row.every((cell) => !isNumber(cell) || isYear(cell)) && filledTexts(row).length > 0;
    return !(isYears && isFirstHeading && rows.slice(index + 1).some((later) => later.some(isNumber)));
  });
}

/** Of the rows that could be headers the one with most words we know; among equals the last, or the first. */
function bestKnown(headings: readonly number[], rows: readonly Row[], isFirstBest: boolean): number | null {
  const known = headings.map((row) => filledTexts(rows[row]).filter(isKnownHeader).length);
  const most = Math.max(...known);
  return headings[isFirstBest ? known.indexOf(most) : known.lastIndexOf(most)] ?? null;
}

const KNOWN_WORDS: ReadonlySet<string> = new Set(HEADER_MEANINGS.flatMap((meaning) => meaning.words));

function isKnownHeader(text: string): boolean {
  const plain = plainHeader(text);
  return KNOWN_WORDS.has(plain) || KNOWN_WORDS.has(bareHeader(plain));
}

const UNIT =
  /^\W*(?:usd|eur|gbp|zar|chf|jpy|cny|inr|aud|cad|nzd|sek|nok|dkk|pln|czk|huf|brl|mxn|sgd|hkd|aed|[$£¥€%#]|count|number|units?|pieces|pcs|stk|anzahl|hours?|days|tage|miles|km|thousands?|000s?|k|m)\W*$/i;

/** Whether a cell below a header says what a header or a unit would say. */
export function isHeading(cell: Cell | undefined): boolean {
  return typeof cell === 'string' && (UNIT.test(cell.trim()) || isKnownHeader(cell));
}

function isUnitsRow(row: Row | undefined): boolean {
  const texts = filledTexts(row);
  return texts.length > 0 && !row?.some(isNumber) && texts.every((text) => UNIT.test(text.trim()));
}

function isPassedOver(row: Row | undefined): boolean {
  return row !== undefined && (isUnitsRow(row) || row.every((cell) => cell === ''));
}

function filledTexts(row: Row | undefined): string[] {
  return (row ?? []).filter((cell): cell is string => typeof cell === 'string' && cell.trim() !== '');
}

function filledCells(row: Row | undefined): number {
  return (row ?? []).filter((cell) => cell !== '').length;
}

function isNumber(cell: Cell): boolean {
  return typeof cell === 'number' || (typeof cell === 'string' && readNumber(cell).kind !== 'none');
}

function isYear(cell: Cell): boolean {
  const year = Number(cell);
  return Number.isInteger(year) && year >= 1900 && year <= 2100;
}

function headerText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.error : String(cell);
}
