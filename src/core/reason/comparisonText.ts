import type { Unit } from '../matrix/axis';
import { isHigh } from '../matrix/cut';
import { unitTexts } from './unitText';

/** Which side of a value a number is on, such as "3.75 of 5 is at or above 3": on the value counts as high. */
export function comparisonText(
  unit: Unit,
  number: number,
  { from, of = '' }: { from: number; of?: string },
): string {
  const [told = '', level = ''] = unitTexts(unit, number, from);
  return `${told}${of} is ${isHigh(number, from) ? 'at or above' : 'below'} ${level}`;
}

/** What is missing, such as "negotiation and breadth of scope are missing". */
export function missingText(words: readonly string[]): string {
  return `${listText(words)} ${words.length === 1 ? 'is' : 'are'} missing`;
}

/** Words in a list: "a", "a and b", "a, b and c". */
export function listText(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
