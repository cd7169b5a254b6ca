import Papa from 'papaparse';
import type { CellInput } from '../host/cells';

/** A CSV file as cells: one row of headers, then rows of equal length. */
export interface CsvTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellInput[])[];
}

/**
 * Reads comma-, semicolon- or tab-separated text. Numbers become numbers, with or without thousands commas; everything
 * else stays the text it is, and so does a cell that begins with "=", which Excel itself would run as a formula.
 * null where there is no row below the headers.
 */
export function readCsv(text: string): CsvTable | null {
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: 'greedy' });
  const [first, ...rest] = data;
  if (!first || rest.length === 0) return null;
  const width = data.reduce((widest, row) => Math.max(widest, row.length), 0);
  return {
    headers: columns(width, (i) => (first[i] ?? '').trim() || `Column${i + 1}`),
    rows: rest.map((row) => columns(width, (i) => cell(row[i] ?? ''))),
  };
}

/** Text in UTF-8, or else in the code page that Excel on Windows writes. */
export function decodeCsv(bytes: ArrayBuffer): string {
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  return utf8.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : utf8;
}

/** Leading zeros mark a number that is a name, such as a client's 007. */
const number = /^[+-]?(?=[.\d])(0|[1-9]\d*|[1-9]\d{0,2}(,\d{3})+)?(\.\d+)?(e[+-]?\d+)?$/i;

function cell(text: string): CellInput {
  const trimmed = text.trim();
  if (trimmed === '') return { value: null };
  return { value: number.test(trimmed) ? Number(trimmed.replaceAll(',', '')) : text };
}

function columns<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}
