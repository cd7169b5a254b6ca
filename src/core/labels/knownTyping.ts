import type { ClientFacts } from '../clientFacts';
import { clientType, type BuyingRatings, type ClientTyping } from '../relationship/clientType';
import { factsKnown } from './factsKnown';

/** Scores and types of the clients, and the ratings behind them. */
export interface KnownTyping extends ClientTyping {
  readonly ratings: BuyingRatings;
}

export function knownTyping(facts: ClientFacts): KnownTyping | null {
  const ratings = factsKnown(facts, ['standardised', 'negotiation', 'jointSolutions', 'breadthOfScope']);
  return ratings && { ratings, ...clientType(ratings) };
}
