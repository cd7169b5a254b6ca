import type { FactKind } from '../../core/clientFacts';
import type { Place, Problem } from '../../core/problem';
import { yesOrNo } from '../../core/yesOrNo';
import { columnNumbers } from './columnNumbers';
import type { ColumnNumbers, NumberKind, Unread } from './columnNumbers';
import type { DecimalQuestion } from '../intake';
import { currencyRefusal } from './oneCurrency';
import type { CurrencyColumn } from './oneCurrency';
import { A_NUMBER, cellAt } from '../packedCells';
import type { OtherCell } from '../packedCells';
import { isBlank } from '../rawTable';
import type { RawColumn, RawTable } from '../rawTable';
import type { DecimalSign } from './readNumber';
import { saysNothing } from './nothingKnown';

/** Something worth telling of a row, counted from 0. */
interface RowNote {
  readonly row: number;
  readonly problem: Problem;
}

/** Reads the table's columns and keeps, for each row that cannot be read, the first reason met. */
export class ColumnReader {
  /** By row of the table, counted from 0. */
  readonly reasons = new Map<number, Problem>();
  /** What was noticed and stopped no row, by row. */
  readonly notes: RowNote[] = [];
  /** Columns in which texts were read as numbers, each with the place among the notes where that is to be told. */
  readonly #texts: {
    readonly before: number;
    readonly column: RawColumn;
    readonly rows: readonly number[];
  }[] = [];
  /** What only the user can tell of the columns read so far. */
  readonly questions: DecimalQuestion[] = [];
  readonly #table: RawTable;
  readonly #currencies: CurrencyColumn[] = [];

  constructor(table: RawTable) {
    this.#table = table;
  }

  place(column: RawColumn, row: number): Place {
    const { firstRow, firstColumn } = this.#table;
    return { row: firstRow + row, column: firstColumn + column.index, header: column.header };
  }

  /** Clients' names as they stand in the cells; '' where there is none. A number or truth value becomes its text. */
  names(column: RawColumn): string[] {
    const { length, numbers, codes, others } = column.cells;
    const names = new Array<string>(length);
    for (let row = 0; row < length; row++) {
      const code = codes ? (codes[row] ?? A_NUMBER) : A_NUMBER;
      const name = code === A_NUMBER ? String(numbers?.[row] ?? '') : nameIn(others[code] ?? '');
      if (code !== A_NUMBER && isNoName(name)) this.#unnamed(column, row, others[code] ?? '');
      names[row] = name;
    }
    return names;
  }

  #unnamed(column: RawColumn, row: number, cell: OtherCell): void {
    const place = this.place(column, row);
    const isError = typeof cell === 'object';
    this.#setAside(
      row,
      isError ? { kind: 'errorCell', place, error: cell.error } : { kind: 'blankName', place },
    );
  }

  /** A column of numbers that every client needs: a row without one is set aside, and NaN. */
  numbers(column: RawColumn, kind: 'money' | 'count', decimal: DecimalSign | null): Float64Array {
    return this.#numbers(column, kind, decimal, (row, unread) => {
      this.#setAside(row, this.#reason(column, unread, decimal));
    });
  }

  /** A column of a fact: a row without it keeps its place, the fact is NaN, and all but a blank is noted. */
  fact(column: RawColumn, kind: FactKind, decimal: DecimalSign | null): Float64Array {
    if (kind === 'yesNo') return this.#yesOrNo(column);
    return this.#numbers(column, kind, decimal, (row, unread) => {
      if (isLeftBlank(unread)) return;
      const problem = isUndecided(unread)
        ? this.#reason(column, unread, decimal)
        : this.#leftOut(column, kind, unread);
      this.notes.push({ row, problem });
    });
  }

  /** What was noticed in the rows that were kept, in the order of rows. */
  notesOfKept(): Problem[] {
    const all: RowNote[] = [];
    const tellTexts = (before: number): void => {
      for (const texts of this.#texts) if (texts.before === before) all.push(...this.#textsRead(texts));
    };
    for (const [at, note] of this.notes.entries()) {
      tellTexts(at);
      if (!this.reasons.has(note.row)) all.push(note);
    }
    tellTexts(this.notes.length);
    return all.sort((a, b) => a.row - b.row).map(({ problem }) => problem);
  }

  /** A column of numbers stored as text is one thing to know: told of each cell, it would bury all others. */
  #textsRead({ column, rows }: { readonly column: RawColumn; readonly rows: readonly number[] }): RowNote[] {
    let row = Infinity;
    let count = 0;
    for (const each of rows) {
      if (this.reasons.has(each)) continue;
      count++;
      row = Math.min(row, each);
    }
    if (count === 0) return [];
    const cell = cellAt(column.cells, row);
    const text = typeof cell === 'string' ? cell : '';
    const note = { kind: 'textRead', place: this.place(column, row), text } as const;
    return [{ row, problem: count > 1 ? { ...note, more: count - 1 } : note }];
  }

  /** Why the table is refused for being in more than one currency, see `currencyRefusal`; null where it is not. */
  otherCurrency(isClient: (row: number) => boolean): Problem | null {
    const place = (column: RawColumn, row: number): Place => this.place(column, row);
    return currencyRefusal(this.#currencies, { isClient, place });
  }

  #numbers(
    column: RawColumn,
    kind: NumberKind,
    decimal: DecimalSign | null,
    fail: (row: number, unread: Unread) => void,
  ): Float64Array {
    const read = columnNumbers(column.cells, kind, decimal);
    for (const unread of read.unread) fail(unread.row, unread);
    if (read.texts.length > 0) this.#texts.push({ before: this.notes.length, column, rows: read.texts });
    if (read.currencies.size > 0) this.#currencies.push({ column, rowsOf: read.currencies });
    const question = decimalQuestion(column, read, decimal);
    if (question) this.questions.push(question);
    return read.values;
  }

  #yesOrNo(column: RawColumn): Float64Array {
    return Float64Array.from({ length: column.cells.length }, (_, row) => {
      const cell = cellAt(column.cells, row);
      const text = typeof cell === 'object' ? cell.error : String(cell);
      const answer = typeof cell === 'object' ? NaN : yesOrNo(text);
      if (Number.isNaN(answer) && !isBlank(cell) && !saysNothing(text))
        this.notes.push({ row, problem: this.#leftOut(column, 'yesNo', { row, text }) });
      return answer;
    });
  }

  #leftOut(column: RawColumn, fact: FactKind, { row, text }: Pick<Unread, 'row' | 'text'>): Problem {
    return { kind: 'factLeftOut', place: this.place(column, row), text, fact };
  }

  #setAside(row: number, reason: Problem): void {
    if (!this.reasons.has(row)) this.reasons.set(row, reason);
  }

  #reason(column: RawColumn, { row, why, text }: Unread, decimal: DecimalSign | null): Problem {
    const place = this.place(column, row);
    switch (why) {
      case 'blank':
        return { kind: 'blankCell', place };
      case 'error':
        return { kind: 'errorCell', place, error: text };
      case 'tooLarge':
        return { kind: 'tooLarge', place };
      case 'ambiguous':
        return { kind: 'ambiguousNumber', place, text };
      case 'otherDecimal':
        return { kind: 'otherDecimal', place, text, decimal: decimal ?? '.' };
      case 'outside':
      case 'notANumber':
        return { kind: 'notANumber', place, text };
    }
  }
}

/** A name as it stands; an error names nobody. */
function nameIn(cell: OtherCell): string {
  if (typeof cell === 'object') return '';
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}

/** Most names begin with what is no blank and need no further look. */
function isNoName(name: string): boolean {
  const first = name.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && isBlank(name);
}

function isLeftBlank({ why, text }: Unread): boolean {
  return why === 'blank' || (why === 'notANumber' && saysNothing(text));
}

/** What the user can put right by telling the decimal sign, or telling it again. */
function isUndecided({ why }: Unread): boolean {
  return why === 'ambiguous' || why === 'otherDecimal';
}

/** Asked where texts can be two numbers and none decides; and where an answer given earlier no longer fits. */
function decimalQuestion(
  { index, header }: RawColumn,
  { twofold, isDecided, unread }: ColumnNumbers,
  answer: DecimalSign | null,
): DecimalQuestion | null {
  const isMisfit = answer !== null && unread.some(({ why }) => why === 'otherDecimal');
  if (!isMisfit && (isDecided || twofold.length === 0)) return null;
  const { text: example, values } = twofold[0] ?? USUAL_EXAMPLE;
  return {
    column: index,
    header,
    example,
    asPoint: values['.'],
    asComma: values[','],
    rows: twofold.length,
    answer,
  };
}

const USUAL_EXAMPLE = { text: '1.234', values: { '.': 1.234, ',': 1234 } };
