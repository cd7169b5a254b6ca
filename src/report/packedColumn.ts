import { NO_TEXT } from './columnBlock';
import type { CellColumn } from './columnBlock';
import type { PlanCell } from './planCell';

/** What the cell of a row (from 0) holds. */
type CellOf = (row: number) => PlanCell;

/** Cells of a column, which is asked from the top down, in the leanest way that holds them; empty texts become empty cells. */
export function packedColumn(rows: number, cellOf: CellOf): CellColumn {
  return numbersColumn(rows, cellOf) ?? textsColumn(rows, cellOf) ?? fewColumn(rows, cellOf);
}

/** null where a cell holds anything but a number. */
function numbersColumn(rows: number, cellOf: CellOf): CellColumn | null {
  const numbers = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const cell = cellOf(row);
    if (typeof cell === 'number') numbers[row] = cell;
    else if (cell === null) numbers[row] = NaN;
    else return null;
  }
  return { holds: 'numbers', numbers };
}

/** null where a cell holds anything but a text. */
function textsColumn(rows: number, cellOf: CellOf): CellColumn | null {
  const codes = new Int32Array(rows);
  const known = new Map<string, number>();
  for (let row = 0; row < rows; row++) {
    const cell = cellOf(row);
    if (typeof cell !== 'string' && cell !== null) return null;
    if (cell === null || cell === '') codes[row] = NO_TEXT;
    else codes[row] = numberOf(cell, known);
  }
  return { holds: 'texts', codes, texts: [...known.keys()] };
}

function numberOf(text: string, known: Map<string, number>): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  known.set(text, known.size);
  return known.size - 1;
}

/** What stands for a text that no row has had yet. */
const UNSEEN = -2;

/**
 * Texts by their codes, row by row (`NO_TEXT` for none): those that are alike become one, and what no row has goes. Writes
 * over the codes.
 */
export function codedColumn(codes: Int32Array, texts: readonly string[]): CellColumn {
  const known = new Map<string, number>();
  const places = new Int32Array(texts.length).fill(UNSEEN);
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] ?? NO_TEXT;
    let place = places[code] ?? NO_TEXT;
    if (place === UNSEEN) {
      const text = texts[code] ?? '';
      place = text === '' ? NO_TEXT : numberOf(text, known);
      places[code] = place;
    }
    codes[row] = place;
  }
  return { holds: 'texts', codes, texts: [...known.keys()] };
}

/** Cells of any kind, of which most are empty. */
function fewColumn(rows: number, cellOf: CellOf): CellColumn {
  const cells = new Map<number, PlanCell>();
  for (let row = 0; row < rows; row++) {
    const cell = cellOf(row);
    if (cell !== null && cell !== '') cells.set(row, cell);
  }
  return { holds: 'few', cells };
}
