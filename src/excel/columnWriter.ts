import { NO_TEXT } from '../report/columnBlock';
import type { CellColumn } from '../report/columnBlock';
import { cellBytes } from './cellBytes';
import { safeText } from './safeText';
import { excelValue } from './writeCells';
import type { ExcelValue } from './writeCells';

/** How one column of a long list gets into rows as Excel takes them. */
export interface ColumnWriter {
  /** About what the rows `from` up to `to` take in a request. */
  readonly bytes: (from: number, to: number) => number;
  /** Fills a column of the lines, the first of which is the list's row `from`; an empty cell stays null. */
  readonly write: (lines: readonly ExcelValue[][], column: number, from: number) => void;
}

export function columnWriter(column: CellColumn): ColumnWriter {
  switch (column.holds) {
    case 'numbers':
      return numbersWriter(column.numbers);
    case 'texts':
      return textsWriter(column.codes, column.texts);
    case 'few':
      return fewWriter(column.cells);
  }
}

/** Bytes of an empty cell and of a number as long as numbers get. */
const EMPTY = 5;
const NUMBER = cellBytes(0);

function numbersWriter(numbers: Float64Array): ColumnWriter {
  return {
    bytes: (from, to) => NUMBER * (to - from),
    write: (lines, column, from) => {
      for (const [index, line] of lines.entries()) {
        const number = numbers[from + index] ?? NaN;
        if (Number.isFinite(number)) line[column] = number;
      }
    },
  };
}

/** A text that many rows have is made safe once; of texts that are one a row none is kept. */
function textsWriter(codes: Int32Array, texts: readonly string[]): ColumnWriter {
  const isShared = 2 * texts.length < codes.length;
  const known: (string | undefined)[] = [];
  const safe = (code: number, text: string): string =>
    isShared ? (known[code] ??= safeText(text)) : safeText(text);
  return {
    bytes: (from, to) => {
      let sum = 0;
      for (let row = from; row < to; row++) {
        const text = texts[codes[row] ?? NO_TEXT];
        sum += text === undefined ? EMPTY : cellBytes(text);
      }
      return sum;
    },
    write: (lines, column, from) => {
      for (const [index, line] of lines.entries()) {
        const code = codes[from + index] ?? NO_TEXT;
        const text = texts[code];
        if (text !== undefined) line[column] = safe(code, text);
      }
    },
  };
}

function fewWriter(cells: Extract<CellColumn, { holds: 'few' }>['cells']): ColumnWriter {
  return {
    bytes: (from, to) => {
      let sum = 0;
      for (let row = from; row < to; row++) sum += cells.has(row) ? cellBytes(cells.get(row) ?? null) : EMPTY;
      return sum;
    },
    write: (lines, column, from) => {
      for (const [index, line] of lines.entries()) {
        const cell = cells.get(from + index);
        if (cell !== undefined) line[column] = excelValue(cell);
      }
    },
  };
}
