/** Yes and no in the languages in which client tables are read, as signs, and as a cross or tick in a list. */
const WORDS: ReadonlyMap<string, number> = new Map([
  ...said(1, 'yes y true ja j wahr oui vrai sí si s verdadero sim verdadeiro 1 x ✓ ✔ ☑ ✅'),
  ...said(0, 'no n false nein falsch non faux falso não nao 0 ✗ ✘ ☐'),
]);

/** Follows a sign that is to be drawn in colour. */
const EMOJI_STYLE = /\ufe0f/g;

/** 1 for yes, 0 for no, NaN for a text that says neither. TRUE and FALSE, 1 and 0 count in either case. */
export function yesOrNo(text: string): number {
  return WORDS.get(text.normalize('NFC').replace(EMOJI_STYLE, '').trim().toLowerCase()) ?? NaN;
}

function said(answer: number, words: string): [string, number][] {
  return words.split(' ').map((word) => [word, answer]);
}
