import { ENGLISH_NUMBERS, type NumberTexts } from './numberText';

/** What all sentences of one language have in common. */
export interface Tongue {
  readonly numbers: NumberTexts;
  /** What a label such as "Trusted advisor" is called; in sheets and functions as it is. */
  readonly label: (label: string) => string;
  /** Words in a list: "a", "a and b", "a, b and c". */
  readonly listed: (words: readonly string[]) => string;
  /** "a and b are missing". */
  readonly missing: (words: readonly string[]) => string;
  /** Which side of a level a number is on, both as texts: on the level counts as high. */
  readonly compared: (told: string, isHigh: boolean, level: string) => string;
}

/** As sheets and functions say it, whatever the language of Excel. */
export const ENGLISH: Tongue = {
  numbers: ENGLISH_NUMBERS,
  label: (label) => label,
  listed: listText,
  missing: missingText,
  compared: (told, isHigh, level) => `${told} is ${isHigh ? 'at or above' : 'below'} ${level}`,
};

/** What is missing, such as "negotiation and breadth of scope are missing". */
export function missingText(words: readonly string[]): string {
  return `${listText(words)} ${words.length === 1 ? 'is' : 'are'} missing`;
}

/** Words in a list: "a", "a and b", "a, b and c". */
export function listText(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
