import type { HeaderMeaning } from './headerMeaning';
import { bareHeader } from './headerText';

/** A header as it is looked at. */
export interface SeenHeader {
  readonly plain: string;
  /** Without brackets and the word rating, plain. */
  readonly lean: string;
  readonly isPercent: boolean;
  /** Says that its figures are of the period before. */
  readonly isPrior: boolean;
}

/**
 * How sure a header is: 0 is surest, Infinity says nothing. An exact word beats one with side words. What is of the
 * period before says nothing about this one.
 */
export function headerRank(meaning: HeaderMeaning, { plain, lean, isPrior }: SeenHeader): number {
  return isPrior ? Infinity : wordRank(meaning, plain, meaning.use === 'fact' ? lean : plain);
}

/** The same for words alone. */
export function wordRank(meaning: HeaderMeaning, plain: string, lean = plain): number {
  const exact = exactRank(meaning, plain, lean);
  if (exact >= 0 || meaning.isExact) return exact < 0 ? Infinity : exact;
  const bare = bareHeader(plain);
  if (bare === '') return Infinity;
  const loose = meaning.words.findIndex((word) => bareHeader(word) === bare);
  return loose >= 0 ? meaning.words.length + loose : Infinity;
}

/** Whether a header says a meaning only once side words are left out. */
export function isLoose(meaning: HeaderMeaning, header: SeenHeader | undefined): boolean {
  return header !== undefined && headerRank(meaning, header) >= meaning.words.length;
}

function exactRank({ words }: HeaderMeaning, plain: string, lean: string): number {
  const exact = words.indexOf(plain);
  return exact >= 0 ? exact : words.indexOf(lean);
}

/** The one column of lowest rank; -1 where none has one or two share it. */
export function surest(ranks: readonly number[]): number {
  const lowest = Math.min(...ranks);
  const first = ranks.indexOf(lowest);
  return lowest < Infinity && ranks.lastIndexOf(lowest) === first ? first : -1;
}
