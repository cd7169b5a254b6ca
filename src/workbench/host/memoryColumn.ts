import type { CellInput, HostValue } from './cells';
import { maxRows } from './book/sheetSize';

/** Codes of rows whose cell needs no entry in the list of the others. */
const EMPTY = 0;
const NUMBER = -1;

/**
 * One column's cells in memory, without an object for each: numbers lie side by side, everything else is a place in a
 * list in which a text stands once however many cells hold it. Rows count from 0.
 */
export class MemoryColumn {
  private codes = new Int32Array(0);
  private numbers = new Float64Array(0);
  /** By code; the first place is never used. */
  private others: CellInput[] = [{ value: null }];
  private codeOfText = new Map<string, number>();

  cell(row: number): CellInput | undefined {
    const code = this.codes[row] ?? EMPTY;
    if (code === EMPTY) return undefined;
    return code === NUMBER ? { value: this.numbers[row] ?? 0 } : this.others[code];
  }

  isFilled(row: number): boolean {
    return (this.codes[row] ?? EMPTY) !== EMPTY;
  }

  /** What the cell comes to; a formula without a result is handed to `unknown`. */
  value(row: number, unknown: (formula: string) => never): HostValue {
    const code = this.codes[row] ?? EMPTY;
    if (code === EMPTY) return null;
    if (code === NUMBER) return this.numbers[row] ?? 0;
    const cell = this.others[code] ?? { value: null };
    if ('value' in cell) return cell.value;
    return cell.result === undefined ? unknown(cell.formula) : cell.result;
  }

  /** The formula where there is one, else the value. */
  content(row: number): HostValue {
    const cell = this.cell(row);
    return cell && 'formula' in cell ? cell.formula : (cell?.value ?? null);
  }

  set(row: number, cell: CellInput): void {
    const code = this.codeFor(cell);
    if (code === EMPTY && row >= this.codes.length) return;
    this.makeRoom(row + 1);
    this.codes[row] = code;
    if (code === NUMBER && 'value' in cell) this.numbers[row] = Number(cell.value);
  }

  empty(from: number, count: number): void {
    this.codes.fill(EMPTY, from, from + count);
    if (this.filled()) return;
    this.others = [{ value: null }];
    this.codeOfText = new Map();
  }

  /** The first and the last row that hold anything; null for an empty column. */
  filled(): { readonly first: number; readonly last: number } | null {
    const first = this.codes.findIndex((code) => code !== EMPTY);
    if (first < 0) return null;
    let last = this.codes.length - 1;
    while (this.codes[last] === EMPTY) last--;
    return { first, last };
  }

  /** Moves what stands from row `at` on so many rows down. */
  insert(at: number, count: number): void {
    const last = this.filled()?.last ?? -1;
    if (last < at) return;
    this.makeRoom(Math.min(maxRows, last + 1 + count));
    this.codes.copyWithin(at + count, at, last + 1);
    this.numbers.copyWithin(at + count, at, last + 1);
    this.codes.fill(EMPTY, at, at + count);
  }

  /** Takes rows out; what stands below moves up. */
  remove(at: number, count: number): void {
    const length = this.codes.length;
    this.codes.copyWithin(at, at + count);
    this.numbers.copyWithin(at, at + count);
    this.codes.fill(EMPTY, Math.max(at, length - count));
  }

  private codeFor(cell: CellInput): number {
    if ('formula' in cell) return this.others.push(cell) - 1;
    if (cell.value === null) return EMPTY;
    if (typeof cell.value === 'number') return NUMBER;
    if (typeof cell.value !== 'string') return this.others.push(cell) - 1;
    const known = this.codeOfText.get(cell.value);
    if (known !== undefined) return known;
    const code = this.others.push(cell) - 1;
    this.codeOfText.set(cell.value, code);
    return code;
  }

  private makeRoom(rows: number): void {
    if (rows <= this.codes.length) return;
    const room = Math.max(rows, Math.min(maxRows, 2 * this.codes.length));
    const [codes, numbers] = [new Int32Array(room), new Float64Array(room)];
    codes.set(this.codes);
    numbers.set(this.numbers);
    [this.codes, this.numbers] = [codes, numbers];
  }
}
