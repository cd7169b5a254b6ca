import type { FactKind } from '../../core/clientFacts';
import { roundedRate } from '../../core/statistics/rounding';
import { isBlank } from '../rawTable';
import { A_NUMBER } from '../packedCells';
import type { OtherCell, PackedCells } from '../packedCells';
import { readNumber } from './readNumber';
import type { DecimalSign, NumberRead, TwoValues } from './readNumber';

/** What the numbers of a column are. */
export type NumberKind = Exclude<FactKind, 'yesNo'>;

/** Why a cell gives no number. */
export interface Unread {
  readonly row: number;
  readonly why: 'blank' | 'error' | 'notANumber' | 'outside' | 'tooLarge' | 'ambiguous' | 'otherDecimal';
  /** What the cell shows. */
  readonly text: string;
}

/** A text that is two numbers, by the sign before decimals. */
interface TwoNumbers {
  readonly row: number;
  readonly text: string;
  readonly values: TwoValues;
}

/** A column read as numbers, by row from 0. */
export interface ColumnNumbers {
  /** n×1, NaN where a cell gives none; `unread` says why, one entry for each NaN. */
  readonly values: Float64Array;
  readonly unread: readonly Unread[];
  /** The rows whose texts gave a number. */
  readonly texts: readonly number[];
  /** The rows in which a currency stands beside the number, by currency. */
  readonly currencies: ReadonlyMap<string, readonly number[]>;
  /** The texts that can be two numbers, and whether other texts of the column decide which. */
  readonly twofold: readonly TwoNumbers[];
  readonly isDecided: boolean;
}

/** What may stand beside numbers of a kind, and how far they reach; null where they have no bounds of their own. */
interface Form {
  readonly hasCurrency: boolean;
  readonly hasPercent: boolean;
  readonly within: { readonly lowest: number; readonly highest: number } | null;
}

/** More than this in absolute terms is a slip: beyond it doubles no longer hold cents. */
const LARGEST = 1e15;

const FORMS: Readonly<Record<NumberKind, Form>> = {
  money: { hasCurrency: true, hasPercent: false, within: null },
  count: { hasCurrency: false, hasPercent: false, within: null },
  number: { hasCurrency: true, hasPercent: true, within: null },
  rating: { hasCurrency: false, hasPercent: false, within: { lowest: 0, highest: 5 } },
  fraction: { hasCurrency: false, hasPercent: true, within: { lowest: -1, highest: 1 } },
};

/**
 * Reads a column of numbers, texts among them. The sign before decimals is `answer` (the user's); where that is null it
 * is what texts of the column prove: "1.234,56" and "0,5" prove a comma, and then "1.234" is 1234. Where none proves
 * anything, or texts prove both, "1.234" gives no number; what proves itself reads either way. With an answer, a text
 * that proves the other sign gives no number.
 */
export function columnNumbers(
  cells: PackedCells,
  kind: NumberKind,
  answer: DecimalSign | null,
): ColumnNumbers {
  const { numbers, codes } = cells;
  const form = FORMS[kind];
  if (!codes && numbers && areAllWithin(numbers, form)) return onlyNumbers(numbers);
  const draft = new ColumnDraft(cells, kind, answer);
  for (let row = 0; row < cells.length; row++) {
    const code = codes ? (codes[row] ?? A_NUMBER) : A_NUMBER;
    if (code === A_NUMBER) draft.keep(row, numbers?.[row] ?? NaN);
    else draft.add(row, code);
  }
  return draft.settled();
}

function areAllWithin(numbers: Float64Array, { within }: Form): boolean {
  if (within !== null) return numbers.every((value) => isWithin(value, within));
  for (let row = 0; row < numbers.length; row++)
    if (!(Math.abs(numbers[row] ?? NaN) <= LARGEST)) return false;
  return true;
}

/** The numbers are those of the cells themselves. */
function onlyNumbers(values: Float64Array): ColumnNumbers {
  return { values, unread: [], texts: [], currencies: new Map(), twofold: [], isDecided: false };
}

class ColumnDraft {
  readonly #values: Float64Array;
  readonly #unread: Unread[] = [];
  readonly #texts: number[] = [];
  readonly #currencies = new Map<string, number[]>();
  readonly #twofold: TwoNumbers[] = [];
  readonly #proven = new Set<DecimalSign>();
  readonly #others: PackedCells['others'];
  /** What the cells that are no numbers say, by code; each is read once, however many rows hold it. */
  readonly #reads: (TextRead | null)[] = [];
  readonly #kind: NumberKind;
  readonly #answer: DecimalSign | null;

  constructor({ length, others }: PackedCells, kind: NumberKind, answer: DecimalSign | null) {
    this.#values = new Float64Array(length).fill(NaN);
    this.#others = others;
    this.#kind = kind;
    this.#answer = answer;
  }

  add(row: number, code: number): void {
    const cell = this.#others[code] ?? '';
    const read = this.#read(cell, code);
    if (!read) {
      this.#unread.push({ row, why: whyNoNumber(cell), text: shownText(cell) });
      return;
    }
    const text = shownText(cell);
    if (read.currency !== '') this.#addCurrency(read.currency, row);
    if (read.kind === 'ambiguous') this.#twofold.push({ row, text, values: read.values });
    else this.#addProof(row, text, read);
  }

  #read(cell: OtherCell, code: number): TextRead | null {
    const known = this.#reads[code];
    if (known !== undefined) return known;
    return (this.#reads[code] = typeof cell === 'string' ? readText(cell, this.#kind) : null);
  }

  #addProof(
    row: number,
    text: string,
    { value, proves }: { value: number; proves: DecimalSign | null },
  ): void {
    if (proves !== null) this.#proven.add(proves);
    const isOther = this.#answer !== null && proves !== null && proves !== this.#answer;
    if (isOther) this.#unread.push({ row, why: 'otherDecimal', text });
    else this.keep(row, value, text);
  }

  #addCurrency(currency: string, row: number): void {
    const rows = this.#currencies.get(currency);
    if (rows) rows.push(row);
    else this.#currencies.set(currency, [row]);
  }

  keep(row: number, value: number, text?: string): void {
    const why = whyOutside(value, FORMS[this.#kind]);
    if (why) this.#unread.push({ row, why, text: text ?? String(value) });
    else this.#values[row] = value;
    if (!why && text !== undefined) this.#texts.push(row);
  }

  settled(): ColumnNumbers {
    const [onlyProof = null] = this.#proven.size === 1 ? this.#proven : [];
    const sign = this.#answer ?? onlyProof;
    for (const { row, text, values } of this.#twofold)
      if (sign === null) this.#unread.push({ row, why: 'ambiguous', text });
      else this.keep(row, values[sign], text);
    return {
      values: this.#values,
      unread: this.#unread,
      texts: this.#texts,
      currencies: this.#currencies,
      twofold: this.#twofold,
      isDecided: onlyProof !== null,
    };
  }
}

type TextRead = Exclude<NumberRead, { readonly kind: 'none' }>;

/** A rating can be written as so many of five. */
const OF_FIVE = /^(.*\d) ?(?:\/|(?:out )?of|von|sur|de) ?5$/i;

/** What a text says as a number of a kind, null for none. Of two numbers the only one within reach is meant. */
function readText(text: string, kind: NumberKind): TextRead | null {
  const form = FORMS[kind];
  const read = readNumber(kind === 'rating' ? (OF_FIVE.exec(text.trim())?.[1] ?? text) : text);
  if (read.kind === 'none') return null;
  if ((read.currency !== '' && !form.hasCurrency) || (read.isPercent && !form.hasPercent)) return null;
  if (read.kind === 'number') return read;
  const within = SIGNS.filter((sign) => whyOutside(read.values[sign], form) === null);
  const [only] = within;
  if (only === undefined || within.length > 1) return read;
  const { currency, isPercent } = read;
  return { kind: 'number', value: read.values[only], proves: only, currency, isPercent };
}

const SIGNS = ['.', ','] as const;

function whyOutside(value: number, { within }: Form): 'outside' | 'tooLarge' | null {
  if (within !== null && !isWithin(value, within)) return 'outside';
  return Math.abs(value) <= LARGEST ? null : 'tooLarge';
}

function isWithin(value: number, { lowest, highest }: NonNullable<Form['within']>): boolean {
  const compared = roundedRate(value);
  return !(compared < lowest || compared > highest);
}

function shownText(cell: OtherCell): string {
  if (typeof cell === 'object') return cell.error;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}

function whyNoNumber(cell: OtherCell): Unread['why'] {
  if (typeof cell === 'object') return 'error';
  return isBlank(cell) ? 'blank' : 'notANumber';
}
