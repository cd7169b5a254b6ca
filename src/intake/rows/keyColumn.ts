import { A_NUMBER } from '../packedCells';
import type { OtherCell, PackedCells } from '../packedCells';
import { FoldedTexts, NO_TEXT } from './foldedTexts';
import type { FoldedCells } from './foldedTexts';
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
export function keyColumn(cells: PackedCells, rows: Int32Array): KeyColumn {
  const { numbers, codes } = cells;
  const keys = new Keys(cells);
  const made = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const code = codes ? (codes[row] ?? A_NUMBER) : A_NUMBER;
    made[at] = code === A_NUMBER ? keys.ofNumber(numbers?.[row] ?? NaN) : keys.ofOther(code);
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
  readonly #others: readonly OtherCell[];
  readonly #folded: FoldedCells;
  /** The key of each of the others, and of each of the folded texts. */
  readonly #ofOther: Int32Array;
  readonly #ofText: number[] = [];
  readonly #numbers = new PairCodes();
  readonly #ofNumbers: number[] = [];
  readonly #double = new Float64Array(1);
  readonly #halves = new Int32Array(this.#double.buffer);

  constructor({ others, folded }: PackedCells) {
    this.#others = others;
    this.#folded = folded ?? { texts: new FoldedTexts(), places: [] };
    this.#ofOther = new Int32Array(others.length).fill(NOT_LOOKED_AT);
  }

  ofOther(code: number): number {
    const known = this.#ofOther[code] ?? NO_KEY;
    if (known !== NOT_LOOKED_AT) return known;
    const { texts, places } = this.#folded;
    return (this.#ofOther[code] = this.#ofPlace(
      places[code] ?? texts.place(textIn(this.#others[code] ?? '')),
    ));
  }

  /** The key of a number is that of its text, which is made once; where all are numbers none can be the same as a text. */
  ofNumber(number: number): number {
    // −0 is 0.
    this.#double[0] = number + 0;
    const code = this.#numbers.code(this.#halves[0] ?? 0, this.#halves[1] ?? 0);
    return (this.#ofNumbers[code] ??=
      this.#others.length === 0
        ? this.texts.push(String(number)) - 1
        : this.#ofPlace(this.#folded.texts.place(String(number))));
  }

  #ofPlace(place: number): number {
    if (place === NO_TEXT) return NO_KEY;
    return (this.#ofText[place] ??= this.texts.push(this.#folded.texts.list[place] ?? '') - 1);
  }
}

/** An error names nothing. */
export function textIn(cell: OtherCell): string {
  return typeof cell === 'object' ? '' : String(cell);
}
