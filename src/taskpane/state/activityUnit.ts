/** Words at the beginning of a header that say "how many" and not of what. */
const COUNTING_WORDS = /^(?:(?:number|no\.?|nr\.?|count|total)\s+(?:of\s+)?|#\s*)/i;

function singular(word: string): string {
  if (/ies$/i.test(word)) return word.replace(/ies$/i, 'y');
  if (/(?:ss|sh|ch|x)es$/i.test(word)) return word.replace(/es$/i, '');
  return word.replace(/s$/i, '');
}

/**
 * What one count of an activity is, read from its header: "Order lines" → "order line". Empty where the header is
 * no English plural, so that nothing wrong is said.
 */
export function activityUnit(header: string): string {
  const words = header.trim().replace(COUNTING_WORDS, '').toLowerCase();
  if (!/^[a-z][a-z -]*[a-z]$/.test(words) || !words.endsWith('s') || words.endsWith('ss')) return '';
  return words.replace(/[a-z]+$/, singular);
}
