import { isHigh } from '../matrix/cut';
import { meanRating } from './rating';

/** What one deals with. The order is that of the codes in `Uint8Array` columns. */
export const CLIENT_TYPES = ['Client', 'Customer', 'Unrated'] as const;
type ClientType = (typeof CLIENT_TYPES)[number];

const HIGHEST_RATING = 5;

/** The middle above which buying is more than an order: ours, 3 of 5. */
export const CLIENT_FROM = 3;

/** Ratings 0 to 5, each n×1: how standardised what they buy is, and what speaks against a mere order. */
export interface BuyingRatings {
  readonly standardised: Float64Array;
  readonly negotiation: Float64Array;
  readonly jointSolutions: Float64Array;
  readonly breadthOfScope: Float64Array;
}

/** The ratings in words, in their order. */
export const BUYING_WORDS: Readonly<Record<keyof BuyingRatings, string>> = {
  standardised: 'standardised',
  negotiation: 'negotiation',
  jointSolutions: 'joint solutions',
  breadthOfScope: 'breadth of scope',
};

/**
 * The score and the type of every client, n×1: `score` 0 to 5, NaN where a rating is missing; `types` index
 * `CLIENT_TYPES`.
 */
export interface ClientTyping {
  readonly score: Float64Array;
  readonly types: Uint8Array;
}

/** Scores and types of the clients, and the ratings behind them. */
export interface RatedTyping extends ClientTyping {
  readonly ratings: BuyingRatings;
}

/**
 * Whether a client is one or only a customer: score = mean of 5 − standardised and the other three ratings
 * (n×1, 0 to 5); Client from 3, else Customer, Unrated where a rating is missing. Sources: A. Clare, "Making 2013 the Year of the Client" and "Customers or
 * Clients. Do you know the difference?"; the score is ours.
 */
export function clientType(ratings: BuyingRatings): ClientTyping {
  const score = meanRating([
    ratings.standardised.map((rating) => HIGHEST_RATING - rating),
    ratings.negotiation,
    ratings.jointSolutions,
    ratings.breadthOfScope,
  ]);
  return { score, types: Uint8Array.from(score, (of) => CLIENT_TYPES.indexOf(typeOf(of))) };
}

function typeOf(score: number): ClientType {
  if (Number.isNaN(score)) return 'Unrated';
  return isHigh(score, CLIENT_FROM) ? 'Client' : 'Customer';
}
