import type { RatedFact } from '../../../core/ratings/ratingSystems';

/** What a person can ask of the ratings. */
export interface RatingActions {
  /** Rates a client, or takes its rating back (null); it is kept after a short pause. */
  rate(client: string, fact: RatedFact, value: number | null): void;
  /** Says who rates from now on. */
  changeRater(rater: string): void;
  /** Tries again to keep what could not be kept. */
  saveRatings(): void;
  /** Deletes the sheets of sensitive ratings. */
  removeSensitiveRatings(): void;
}
