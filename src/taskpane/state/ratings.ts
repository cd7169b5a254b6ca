import type { ClientRating } from '../../core/ratings/clientRating';

/** A rating given in the panel; once it is on its sheet, it is forgotten here as soon as the sheet was read again. */
export interface GivenRating extends ClientRating {
  readonly isSaved: boolean;
}

/** Where keeping what was given stands. */
type Saving =
  { readonly kind: 'none' | 'waiting' | 'saved' } | { readonly kind: 'failed'; readonly why: string };

/** `rater` signs the ratings of this session; `today` is the day as Excel counts days. */
export interface RatingsState {
  readonly given: readonly GivenRating[];
  readonly saving: Saving;
  readonly rater: string;
  readonly today: number;
}

export const NO_RATINGS: RatingsState = { given: [], saving: { kind: 'none' }, rater: '', today: 0 };

/** The sheets were read again, with all that was saved before. */
export function ratingsRead(ratings: RatingsState): RatingsState {
  return { ...ratings, given: ratings.given.filter(({ isSaved }) => !isSaved) };
}

/** What was given and is on no sheet yet. */
export function unsaved({ given }: RatingsState): readonly GivenRating[] {
  return given.filter(({ isSaved }) => !isSaved);
}
