import { english } from './english';
import type { Words } from './english';
import { useNumbers } from './numbers';

/** The words that the page speaks: chosen while it loads, before the panel is drawn. */
export let words: Words = english;

/** Every language but English, which needs no loading. */
const OTHERS: Readonly<Record<string, () => Promise<Words>>> = {
  de: async () => (await import('./german')).german,
};

/**
 * Speaks the language of a tag such as de-DE, and writes numbers and dates as its country does. English where we do not
 * know the language, or cannot load it.
 */
export async function useLanguage(tag: string): Promise<void> {
  useNumbers(tag);
  const load = OTHERS[tag.toLowerCase().split('-')[0] ?? ''];
  words = load ? await load().catch(() => english) : english;
}
