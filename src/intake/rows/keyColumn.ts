import { A_NUMBER } from '../packedCells';
import type { OtherCell, PackedCells } from '../packedCells';
import { foldedName } from './foldedName';
import { PairCodes } from './pairCodes';

/**
 * What tells rows apart, one entry a row: `codes` says which of `texts` (as they are compared, each once) it is, -1 for
 * none.
 */
export interface KeyColumn {
  readonly codes: Int32Array;
  readonly texts: readonly string[];
}

/** The code of a row that has no key. */
export const NO_KEY = -1;
const NOT_LOOKED_AT = -2;

/** The keys of the given rows. An error and a blank name nothing. */
export function keyColumn({ numbers, codes, others }: PackedCells, rows: Int32Array): KeyColumn {
  const keys = new Keys(others.length === 0);
  const ofOther = new Int32Array(others.length).fill(NOT_LOOKED_AT);
  const made = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const code = codes ? (codes[row] ?? A_NUMBER) : A_NUMBER;
    if (code === A_NUMBER) {
      made[at] = keys.ofNumber(numbers?.[row] ?? NaN);
    } else {
      let key = ofOther[code] ?? NO_KEY;
      if (key === NOT_LOOKED_AT) ofOther[code] = key = keys.code(textIn(others[code] ?? ''));
      made[at] = key;
    }
  }
  return { codes: made, texts: keys.texts };
}

/** Pairs of keys: which pair each row has, by the first row that has it (from 0), -1 where one is missing. */
export function pairedCodes(one: Int32Array, other: Int32Array): { codes: Int32Array; count: number } {
  const known = new PairCodes();
  const codes = new Int32Array(one.length);
  for (let row = 0; row < one.length; row++) {
    const first = one[row] ?? NO_KEY;
    const second = other[row] ?? NO_KEY;
    codes[row] = first < 0 || second < 0 ? NO_KEY : known.code(first, second);
  }
  return { codes, count: known.count };
}

class Keys {
  readonly texts: string[] = [];
  readonly #known = new Map<string, number>();
  readonly #numbers = new PairCodes();
  readonly #ofNumbers: number[] = [];
  readonly #areNumbers: boolean;
  readonly #double = new Float64Array(1);
  readonly #halves = new Int32Array(this.#double.buffer);

  /** Where all are numbers none can be the same as a text. */
  constructor(areNumbers: boolean) {
    this.#areNumbers = areNumbers;
  }

  code(text: string): number {
    const folded = foldedName(text);
    if (folded === '') return NO_KEY;
    const known = this.#known.get(folded);
    if (known !== undefined) return known;
    this.#known.set(folded, this.texts.length);
    return this.texts.push(folded) - 1;
  }

  /** The key of a number is that of its text, which is made once. */
  ofNumber(number: number): number {
    // −0 is 0.
    this.#double[0] = number + 0;
    const code = this.#numbers.code(this.#halves[0] ?? 0, this.#halves[1] ?? 0);
    return (this.#ofNumbers[code] ??= this.#areNumbers
      ? this.texts.push(String(number)) - 1
      : this.code(String(number)));
  }
}

/** An error names nothing. */
export function textIn(cell: OtherCell): string {
  return typeof cell === 'object' ? '' : String(cell);
}
