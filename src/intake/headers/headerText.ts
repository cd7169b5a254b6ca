import { columnLetters } from '../../core/problem';

/** What a header says once case, accents, punctuation, line feeds and unusual blanks are left out. */
export function plainHeader(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/#/g, ' number ')
    .replace(/ß/g, 'ss')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that change nothing about what a column is: a currency, a period, "total", "number of". */
const SIDE_WORDS: ReadonlySet<string> = new Set(
  (
    'usd eur gbp zar chf jpy cny inr aud cad nzd sek nok dkk pln czk huf brl mxn sgd hkd aed ' +
    'euro euros dollar dollars rand pounds total totals totale gesamt sum number num no nr count of in the per ' +
    'annual annually yearly year ytd ltm p a period k t te tsd mio keur teur anzahl anz aantal antal nombre nb nbre numero n de des du pro jahr im an ano annee por par'
  ).split(' '),
);

const PERIOD = /^((fy|cy|ty|ly|q|h)?\d{1,4}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/;

/** A header without its side words: "Total revenue (EUR) 2025" is "revenue". Takes a plain header. */
export function bareHeader(plain: string): string {
  return plain
    .split(' ')
    .filter((word) => !SIDE_WORDS.has(word) && !PERIOD.test(word))
    .join(' ');
}

const RATED =
  /^(?:rating|score|bewertung)(?: of| fur| von)? | (?:rating|score|bewertung|note|puntuacion|pontuacao|nota)$/;

/** A header without what stands in brackets ("Innovation (0 to 5)") and without the word rating, plain. */
export function leanHeader(text: string): string {
  return plainHeader(text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')).replace(RATED, '');
}

/**
 * The headers told apart: one that stands over several columns gets its column's letters, one that is blank
 * becomes them. `firstColumn` is the sheet column of the first header (from 0).
 */
export function distinctHeaders(headers: readonly string[], firstColumn: number): string[] {
  const seen = new Map<string, number>();
  for (const header of headers) seen.set(plainHeader(header), (seen.get(plainHeader(header)) ?? 0) + 1);
  return headers.map((header, index) => {
    const letters = columnLetters(firstColumn + index);
    const shown = header.replace(/\s+/g, ' ').trim();
    if (shown === '') return `Column ${letters}`;
    return (seen.get(plainHeader(header)) ?? 0) > 1 ? `${shown} (column ${letters})` : shown;
  });
}
