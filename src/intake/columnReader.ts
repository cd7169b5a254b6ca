import type { Place, Problem } from '../core/problem';
import type { Cell, RawColumn, RawTable } from './rawTable';
import { readNumber } from './readNumber';

/** More than this in absolute terms is a slip: beyond it doubles no longer hold cents. */
const LARGEST = 1e15;

/** One name for each currency that has a sign and a code. */
const CURRENCY_CODES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  US$: 'USD',
  $: 'USD',
  R: 'ZAR',
  R$: 'BRL',
  '₹': 'INR',
  zł: 'PLN',
};

/** Reads the table's columns and keeps, for each row that cannot be read, the first reason met. */
export class ColumnReader {
  /** By row of the table, counted from 0. */
  readonly reasons = new Map<number, Problem>();
  /** What was noticed and stopped no row, by row. */
  readonly notes: { readonly row: number; readonly problem: Problem }[] = [];
  readonly #table: RawTable;

  constructor(table: RawTable) {
    this.#table = table;
  }

  place(column: RawColumn, row: number): Place {
    const { firstRow, firstColumn } = this.#table;
    return { row: firstRow + row, column: firstColumn + column.index, header: column.header };
  }

  /** Clients' names as they stand in the cells; '' where there is none. A number or truth value becomes its text. */
  names(column: RawColumn): string[] {
    return column.cells.map((cell, row) => {
      if (typeof cell === 'object') {
        this.#setAside(row, { kind: 'errorCell', place: this.place(column, row), error: cell.error });
        return '';
      }
      const name = typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
      if (isBlank(cell)) this.#setAside(row, { kind: 'blankName', place: this.place(column, row) });
      return name;
    });
  }

  /** A column of numbers, NaN where a cell holds none. In a column of money all texts are of one currency. */
  numbers(column: RawColumn, isMoney: boolean): Float64Array {
    const values = new Float64Array(column.cells.length);
    const currency = { name: '' };
    column.cells.forEach((cell, row) => {
      const value =
        typeof cell === 'number' ? cell : this.#read(column, row, cell, isMoney ? currency : null);
      const isTooLarge = Math.abs(value) > LARGEST;
      if (isTooLarge) this.#setAside(row, { kind: 'tooLarge', place: this.place(column, row) });
      values[row] = isTooLarge ? NaN : value;
    });
    return values;
  }

  #setAside(row: number, reason: Problem): void {
    if (!this.reasons.has(row)) this.reasons.set(row, reason);
  }

  #read(
    column: RawColumn,
    row: number,
    cell: Exclude<Cell, number>,
    currency: { name: string } | null,
  ): number {
    const place = this.place(column, row);
    if (isBlank(cell)) return this.#missing(row, { kind: 'blankCell', place });
    if (typeof cell === 'object') return this.#missing(row, { kind: 'errorCell', place, error: cell.error });
    const text = typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
    const read = typeof cell === 'boolean' ? null : readNumber(cell);
    if (read?.kind === 'ambiguous') return this.#missing(row, { kind: 'ambiguousNumber', place, text });
    if (read?.kind !== 'number') return this.#missing(row, { kind: 'notANumber', place, text });
    if (currency && read.currency !== '') {
      const name = CURRENCY_CODES[read.currency] ?? read.currency;
      currency.name ||= name;
      if (name !== currency.name)
        return this.#missing(row, { kind: 'otherCurrency', place, text, currency: currency.name });
    }
    this.notes.push({ row, problem: { kind: 'textRead', place, text } });
    return read.value;
  }

  #missing(row: number, reason: Problem): number {
    this.#setAside(row, reason);
    return NaN;
  }
}

/** A blank cell, an empty text and one of blanks only are all the same: nothing. */
export function isBlank(cell: Cell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
