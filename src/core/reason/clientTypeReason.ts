import {
  BUYING_WORDS,
  CLIENT_FROM,
  CLIENT_TYPES,
  type BuyingRatings,
  type RatedTyping,
} from '../relationship/clientType';
import { comparisonText } from './comparisonText';
import { ENGLISH } from './tongue';

export type ClientTypeWords = typeof CLIENT_TYPE_ENGLISH;

export const CLIENT_TYPE_ENGLISH = { ...ENGLISH, ratings: BUYING_WORDS, ofFive: ' of 5' };

/**
 * Why one client is a Client, a Customer or Unrated, such as "Client: 3.75 of 5 is at or above 3." and "Unrated:
 * breadth of scope is missing."
 */
export function clientTypeReason(
  { ratings, score, types }: RatedTyping,
  client: number,
  said: ClientTypeWords = CLIENT_TYPE_ENGLISH,
): string {
  const type = CLIENT_TYPES[types[client] ?? -1] ?? 'Unrated';
  const its = score[client] ?? NaN;
  const grounds =
    type === 'Unrated'
      ? said.missing(missingKinds(ratings, client).map((kind) => said.ratings[kind]))
      : comparisonText('rating', its, { from: CLIENT_FROM, of: said.ofFive }, said);
  return `${said.label(type)}: ${grounds}.`;
}

function missingKinds(ratings: BuyingRatings, client: number): (keyof BuyingRatings)[] {
  const kinds = Object.keys(BUYING_WORDS) as (keyof BuyingRatings)[];
  return kinds.filter((kind) => Number.isNaN(ratings[kind][client] ?? NaN));
}
