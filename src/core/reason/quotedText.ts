import { listText } from './tongue';

const LONGEST_QUOTE = 40;

/** A text of people's as it is quoted in a sentence: on one line, and no longer than a sentence bears. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= LONGEST_QUOTE ? line : `${characters.slice(0, LONGEST_QUOTE - 1).join('')}…`;
}

/** “a”, “b” and “c”. */
export function listed(texts: readonly string[]): string {
  return listText(texts.map((text) => `“${short(text)}”`));
}
