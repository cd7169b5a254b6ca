import { CellFailure } from './cellFailure';

/**
 * Bytes of one answer: Excel on the web takes 5 MB, and waits for ever (#BUSY!) for what is larger; a tenth is left for
 * other answers on the same way. https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
export const MOST_BYTES = 4_500_000;

/** What a number takes at most, "-1.2345678901234567e-300", with the comma behind it. */
const LONGEST_NUMBER = 25;

/** What a UTF-16 unit of a text takes at most, "\u001f". */
const LONGEST_UNIT = 6;

/** Two brackets and a comma around a row. */
const ROW = 3;

/**
 * Why an answer cannot travel; null where it can. `answer` holds what travels: numbers, texts, and Excel's own errors,
 * which JSON knows how to write.
 */
export function tooLarge(answer: readonly (readonly unknown[])[]): CellFailure | null {
  if (isSurelySmall(answer)) return null;
  let bytes = ROW;
  for (const [at, row] of answer.entries()) {
    bytes += rowBytes(row);
    if (bytes > MOST_BYTES) return refusal((bytes * answer.length) / (at + 1), answer.length);
  }
  return null;
}

/** Nearly all answers are so small that nobody need count their digits. */
function isSurelySmall(answer: readonly (readonly unknown[])[]): boolean {
  let most = ROW;
  for (const row of answer) {
    most += ROW;
    for (const cell of row) {
      if (typeof cell === 'number') most += LONGEST_NUMBER;
      else if (typeof cell === 'string') most += LONGEST_UNIT * cell.length + ROW;
      else most += cellBytes(cell);
    }
  }
  return most <= MOST_BYTES;
}

/** A row's bytes in JSON, the comma behind it included. */
function rowBytes(row: readonly unknown[]): number {
  let bytes = 2 + row.length;
  for (const cell of row) bytes += cellBytes(cell);
  return bytes;
}

const BEYOND_PLAIN = /[^ !#-[\]-~]/;

function cellBytes(cell: unknown): number {
  if (typeof cell === 'number') return String(cell).length;
  if (typeof cell === 'string' && !BEYOND_PLAIN.test(cell)) return cell.length + 2;
  return new TextEncoder().encode(JSON.stringify(cell)).length;
}

function refusal(bytes: number, rows: number): CellFailure {
  const told = (bytes / 1e6).toFixed(1);
  const fitting = Math.floor((rows * MOST_BYTES) / bytes / 1000) * 1000;
  return new CellFailure(
    '#N/A',
    `The answer takes about ${told} MB; Excel on the web takes ${MOST_BYTES / 1e6} MB at once. Give at most ${fitting.toLocaleString('en')} rows, or build the matrix in the panel.`,
  );
}
