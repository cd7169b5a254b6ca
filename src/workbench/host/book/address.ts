import type { Area } from '../cells';
import { maxColumns, maxRows } from './sheetSize';

/** "A" for 0, "AA" for 26. */
function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** 0 for "A", 26 for "AA". */
function columnNumber(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  );
}

/** Such as `'Client matrix'!A1:B2`, as `range.address` gives it; with dollars where it is absolute. */
export function fullAddress(sheetName: string, area: Area, isAbsolute = false): string {
  const address = areaAddress(area);
  return `${quotedName(sheetName)}!${isAbsolute ? address.replace(/[A-Z]+|\d+/g, '$$$&') : address}`;
}

export function areaAddress(area: Area): string {
  const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
  if (isWholeColumns(area)) return `${columnLetters(area.column)}:${columnLetters(lastColumn)}`;
  if (isWholeRows(area)) return `${area.row + 1}:${lastRow + 1}`;
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  return area.rows * area.columns === 1 ? first : `${first}:${columnLetters(lastColumn)}${lastRow + 1}`;
}

/** Reads A1, A1:B2, A:C or 1:3, with or without dollars; null where it is none of them or leaves the sheet. */
export function parseArea(text: string): Area | null {
  const match = /^([A-Z]{1,3})?(\d{1,7})?(?::([A-Z]{1,3})?(\d{1,7})?)?$/i.exec(
    text.trim().replaceAll('$', ''),
  );
  if (!match) return null;
  const [, letters1, digits1, letters2, digits2] = match as (string | undefined)[];
  const isOneCell = !text.includes(':');
  if (isOneCell && !(letters1 && digits1)) return null;
  if (!isOneCell && (Boolean(letters1) !== Boolean(letters2) || Boolean(digits1) !== Boolean(digits2)))
    return null;
  if (!letters1 && !digits1) return null;
  const columns = span(letters1 && columnNumber(letters1), letters2 && columnNumber(letters2), maxColumns);
  const rows = span(digits1 && Number(digits1) - 1, digits2 && Number(digits2) - 1, maxRows);
  if (!columns || !rows) return null;
  return { row: rows.first, column: columns.first, rows: rows.count, columns: columns.count };
}

/** Splits `Sheet1!A1` or `'It''s'!A1` into sheet name and the rest; the name is null where there is none. */
export function splitAddress(text: string): { sheet: string | null; rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.*)$/.exec(text);
  if (!match) return { sheet: null, rest: text };
  const [, quoted, plain, rest] = match as (string | undefined)[];
  return { sheet: quoted?.replaceAll("''", "'") ?? plain ?? '', rest: rest ?? '' };
}

export function isWholeColumns(area: Area): boolean {
  return area.row === 0 && area.rows === maxRows;
}

export function isWholeRows(area: Area): boolean {
  return area.column === 0 && area.columns === maxColumns;
}

function quotedName(sheetName: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheetName) ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
}

function span(
  from: number | '' | undefined,
  to: number | '' | undefined,
  count: number,
): { first: number; count: number } | null {
  const first = typeof from === 'number' ? from : 0;
  const last = typeof to === 'number' ? to : typeof from === 'number' ? first : count - 1;
  const [low, high] = [Math.min(first, last), Math.max(first, last)];
  return low < 0 || high >= count ? null : { first: low, count: high - low + 1 };
}
