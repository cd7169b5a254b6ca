import {
  BUYING_WORDS,
  CLIENT_FROM,
  CLIENT_TYPES,
  type BuyingRatings,
  type RatedTyping,
} from '../relationship/clientType';
import { comparisonText, missingText } from './comparisonText';

/**
 * Why one client is a Client, a Customer or Unrated, such as "Client: 3.75 of 5 is at or above 3." and "Unrated:
 * breadth of scope is missing."
 */
export function clientTypeReason({ ratings, score, types }: RatedTyping, client: number): string {
  const type = CLIENT_TYPES[types[client] ?? -1] ?? 'Unrated';
  if (type !== 'Unrated')
    return `${type}: ${comparisonText('rating', score[client] ?? NaN, { from: CLIENT_FROM, of: ' of 5' })}.`;
  const kinds = Object.keys(BUYING_WORDS) as (keyof BuyingRatings)[];
  const missing = kinds.filter((kind) => Number.isNaN(ratings[kind][client] ?? NaN));
  return `Unrated: ${missingText(missing.map((kind) => BUYING_WORDS[kind]))}.`;
}
