import { foldedName } from './foldedName';

/** Of so many marks for each name, two names of different marks are different; two of one mark may be the same. */
const MARKS_A_NAME = 64;
const MOST_MARKS = 2 ** 26;

/**
 * The rows whose names may be the same as another's but for case and blanks, ascending; all that are the same are among
 * them, and few others. Each name leaves a mark made of its letters, and only the rows that share one are told: where all
 * names differ that costs neither a text nor an entry a row.
 */
export function perhapsAlike(names: readonly string[]): number[] {
  const marks = new Int32Array(names.length);
  for (let row = 0; row < names.length; row++) marks[row] = mark(names[row] ?? '');
  const shared = sharedMarks(marks);
  const rows: number[] = [];
  for (let row = 0; row < names.length; row++) if (shared.has(marks[row] ?? 0)) rows.push(row);
  return rows;
}

/** A set of marks, of which some bits are kept: one that was put in is in it, and a few others. */
class MarkSet {
  readonly #bits: Int32Array;
  readonly #size: number;

  constructor(marks: number) {
    this.#size = Math.min(MOST_MARKS, 2 ** Math.ceil(Math.log2(Math.max(1, marks) * MARKS_A_NAME)));
    this.#bits = new Int32Array(Math.max(1, this.#size >>> 5));
  }

  has(mark: number): boolean {
    const bit = mark & (this.#size - 1);
    return ((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  add(mark: number): void {
    const bit = mark & (this.#size - 1);
    this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }
}

function sharedMarks(marks: Int32Array): MarkSet {
  const seen = new MarkSet(marks.length);
  const shared = new MarkSet(marks.length);
  for (const mark of marks)
    if (seen.has(mark)) shared.add(mark);
    else seen.add(mark);
  return shared;
}

const CAPITAL_A = 65;
const CAPITAL_Z = 90;
const SPACE = 32;
const TAB = 9;
const RETURN = 13;
const LAST_ASCII = 127;

/** A number made of a name's letters, the same for names that differ in case and blanks only. */
function mark(name: string): number {
  let made = 0;
  let isGap = false;
  for (let at = 0; at < name.length; at++) {
    const letter = name.charCodeAt(at);
    if (letter > LAST_ASCII) return markOfFolded(foldedName(name));
    if (letter === SPACE || (letter >= TAB && letter <= RETURN)) {
      isGap = made !== 0;
      continue;
    }
    if (isGap) made = mixed(made, SPACE);
    isGap = false;
    made = mixed(made, letter >= CAPITAL_A && letter <= CAPITAL_Z ? letter + SPACE : letter);
  }
  return spread(made);
}

function markOfFolded(folded: string): number {
  let made = 0;
  for (let at = 0; at < folded.length; at++) made = mixed(made, folded.charCodeAt(at));
  return spread(made);
}

/** Never 0, which stands for no letter yet. */
function mixed(made: number, letter: number): number {
  return (Math.imul(made ^ letter, 0x5bd1e995) + 0x9e3779b9) | 0 || 1;
}

/** Lets the upper bits count in the lower ones, by which marks are told apart. */
function spread(made: number): number {
  const once = Math.imul(made ^ (made >>> 15), 0x85ebca6b);
  return (once ^ (once >>> 13)) | 0;
}
