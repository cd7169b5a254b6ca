import type { RatingActions } from '../parts/actions/ratingActions';

/** Answers what a person asks of the ratings. */
export function ratingsWork(): RatingActions {
  return {};
}
