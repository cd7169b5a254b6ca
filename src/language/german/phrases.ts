/** Wörter einer Aufzählung: a, b und c. */
export function und(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1) ?? ''}`;
}

/** Ein Wort des Lesers oder ein Name in Anführungszeichen. */
export function quoted(text: string): string {
  return `„${text}“`;
}
