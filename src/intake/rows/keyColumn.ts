import { A_NUMBER } from '../packedCells';
import type { OtherCell, PackedCells } from '../packedCells';
import { foldedName } from './foldedName';

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
  const keys = new Keys();
  const ofOther = new Int32Array(others.length).fill(NOT_LOOKED_AT);
  const ofNumber = new Map<number, number>();
  const made = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const code = codes ? (codes[row] ?? A_NUMBER) : A_NUMBER;
    if (code === A_NUMBER) {
      const number = numbers?.[row] ?? NaN;
      let key = ofNumber.get(number);
      if (key === undefined) ofNumber.set(number, (key = keys.code(String(number))));
      made[at] = key;
    } else {
      let key = ofOther[code] ?? NO_KEY;
      if (key === NOT_LOOKED_AT) ofOther[code] = key = keys.code(textIn(others[code] ?? ''));
      made[at] = key;
    }
  }
  return { codes: made, texts: keys.texts };
}

/** Pairs of keys, each a number: which pair each row has, by the first row that has it (from 0), -1 where one is missing. */
export function pairedCodes(
  one: Int32Array,
  other: Int32Array,
  others: number,
): { codes: Int32Array; count: number } {
  const known = new Map<number, number>();
  const codes = new Int32Array(one.length);
  for (let row = 0; row < one.length; row++) {
    const [first = NO_KEY, second = NO_KEY] = [one[row], other[row]];
    codes[row] = first < 0 || second < 0 ? NO_KEY : codeOf(known, first * others + second);
  }
  return { codes, count: known.size };
}

function codeOf<K>(known: Map<K, number>, key: K): number {
  const code = known.get(key) ?? known.size;
  if (code === known.size) known.set(key, code);
  return code;
}

class Keys {
  readonly texts: string[] = [];
  readonly #known = new Map<string, number>();

  code(text: string): number {
    const folded = foldedName(text);
    if (folded === '') return NO_KEY;
    const code = codeOf(this.#known, folded);
    if (code === this.texts.length) this.texts.push(folded);
    return code;
  }
}

/** An error names nothing. */
export function textIn(cell: OtherCell): string {
  return typeof cell === 'object' ? '' : String(cell);
}
