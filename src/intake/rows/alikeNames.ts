import { foldedName } from './foldedName';

/**
 * The rows whose names may be the same as another's but for case and blanks, ascending; all that are the same are among
 * them, and few others. Each name leaves a mark made of its letters, and only the rows that share one are told: where all
 * names differ that costs neither a text nor an entry a row.
 */
export function perhapsAlike(names: readonly string[]): number[] {
  const marks = new Int32Array(names.length);
  for (let row = 0; row < names.length; row++) marks[row] = nameMark(names[row] ?? '');
  const likely = rowsOfSharedBits(marks);
  const counts = new Map<number, number>();
  for (const row of likely) counts.set(marks[row] ?? 0, (counts.get(marks[row] ?? 0) ?? 0) + 1);
  return likely.filter((row) => (counts.get(marks[row] ?? 0) ?? 0) > 1);
}

/** Of so many bits for each name most stay unset: few names share one by chance. */
const BITS_A_NAME = 32;
const MOST_BITS = 2 ** 25;

/** Bits of the marks that share one: so few that the processor has them at hand. */
const SHARED_BITS = 2 ** 21;

/** The rows whose mark shares its bit with another's: all whose mark is another's too, and a few more. */
function rowsOfSharedBits(marks: Int32Array): number[] {
  const bits = Math.min(MOST_BITS, 2 ** Math.ceil(Math.log2(marks.length * BITS_A_NAME + 32)));
  const seen = new Int32Array(bits / 32);
  const shared = new Int32Array(Math.min(SHARED_BITS, bits) / 32);
  for (let row = 0; row < marks.length; row++) {
    const mark = marks[row] ?? 0;
    const bit = 1 << (mark & 31);
    const word = (mark >>> 5) & (seen.length - 1);
    const before = seen[word] ?? 0;
    if ((before & bit) === 0) seen[word] = before | bit;
    else shared[word & (shared.length - 1)] = (shared[word & (shared.length - 1)] ?? 0) | bit;
  }
  const rows: number[] = [];
  for (let row = 0; row < marks.length; row++) {
    const mark = marks[row] ?? 0;
    if (((shared[(mark >>> 5) & (shared.length - 1)] ?? 0) & (1 << (mark & 31))) !== 0) rows.push(row);
  }
  return rows;
}

const ASCII = 128;
/** What each ASCII letter counts as: small where it is a capital, nothing (0) where it is blank. */
const COUNTED = Uint8Array.from({ length: ASCII }, (_, code) => {
  const letter = String.fromCharCode(code);
  return letter.trim() === '' ? 0 : letter.toLowerCase().charCodeAt(0);
});

/** A number made of a name's letters, the same for names that differ in case and blanks only; others seldom share one. */
export function nameMark(name: string): number {
  let made = 0;
  for (let at = 0; at < name.length; at++) {
    const letter = name.charCodeAt(at);
    if (letter >= ASCII) return markOfFolded(foldedName(name));
    const counted = COUNTED[letter] ?? 0;
    if (counted !== 0) made = mixed(made, counted);
  }
  return spread(made);
}

function markOfFolded(folded: string): number {
  let made = 0;
  for (let at = 0; at < folded.length; at++) {
    const letter = folded.charCodeAt(at);
    if (letter !== SPACE) made = mixed(made, letter);
  }
  return spread(made);
}

/** The one blank that a folded name can hold. */
const SPACE = 32;

function mixed(made: number, letter: number): number {
  return (Math.imul(made ^ letter, 0x5bd1e995) + 0x9e3779b9) | 0;
}

/** Lets the upper bits count in the lower ones, by which marks are told apart. */
function spread(made: number): number {
  const once = Math.imul(made ^ (made >>> 15), 0x85ebca6b);
  return (once ^ (once >>> 13)) | 0;
}
