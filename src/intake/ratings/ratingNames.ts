import type { RatedFact } from '../../core/ratings/ratingSystems';
import { isRatedFact } from '../../core/ratings/ratingSystems';
import { HEADER_MEANINGS } from '../headers/headerMeanings';
import { leanHeader, plainHeader } from '../headers/headerText';
import { RATING_NAMES } from './ratingTitles';

/**
 * What a text on a sheet of ratings means: our own name for it, or any header by which a column would be known, in five
 * languages. null for anything else, and for a header that two of them share.
 */
export function ratedFact(text: string): RatedFact | null {
  return OWN_NAMES.get(plainHeader(text)) ?? HEADER_NAMES.get(leanHeader(text)) ?? null;
}

const OWN_NAMES: ReadonlyMap<string, RatedFact> = new Map(
  (Object.entries(RATING_NAMES) as [RatedFact, string][]).map(([fact, name]) => [plainHeader(name), fact]),
);

const HEADER_NAMES = headerNames();

function headerNames(): ReadonlyMap<string, RatedFact | null> {
  const names = new Map<string, RatedFact | null>();
  for (const { fact, words } of HEADER_MEANINGS) {
    if (!fact || !isRatedFact(fact)) continue;
    for (const word of words) names.set(word, names.has(word) ? null : fact);
  }
  return names;
}
