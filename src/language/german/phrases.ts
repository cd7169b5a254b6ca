import { short } from '../../core/reason/quotedText';

/** Wörter einer Aufzählung: a, b und c. */
export function und(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1) ?? ''}`;
}

/** Ein Wort des Lesers oder ein Name in Anführungszeichen. */
export function quoted(text: string): string {
  return `„${text}“`;
}

/** Ein Text des Lesers, gekürzt auf das, was ein Satz zitieren kann. */
export function cited(text: string): string {
  return quoted(short(text));
}
