import type { RatedFact } from './ratingSystems';

/**
 * What somebody judged of a client. `value` is the rating 0 to 5, or yes (1) or no (0); NaN where an earlier rating was
 * taken back. `rater` is '' where nobody signed. `day` is the date as Excel counts days, NaN where none is known.
 */
export interface ClientRating {
  readonly client: string;
  readonly fact: RatedFact;
  readonly value: number;
  readonly rater: string;
  readonly day: number;
}

/**
 * Whether a rating is older than `after` days on the day `today` (as Excel counts days); 0 lets none become old. One
 * without a date is stale, for nobody knows how old it is.
 */
export function isStale({ day }: Pick<ClientRating, 'day'>, today: number, after: number): boolean {
  return after > 0 && !(Math.floor(today) - Math.floor(day) <= after);
}
