import { english } from './english';
import type { Words } from './english';
import { german } from './german';

/** The words that the page speaks: chosen once, when it loads, before anything is said. */
export let words: Words = english;

/** Speaks the language of a tag such as de-DE; English where we do not know it. */
export function useLanguage(tag: string): void {
  words = /^de\b/i.test(tag) ? german : english;
}
