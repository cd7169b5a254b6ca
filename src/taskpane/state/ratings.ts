import type { ClientRating } from '../../core/ratings/clientRating';
import { isStale } from '../../core/ratings/clientRating';
import type { RatedFact } from '../../core/ratings/ratingSystems';
import type { Intake } from '../../intake/intake';
import { ratingKey } from '../../intake/ratings/ratingKey';
import type { RatingRead } from '../../intake/ratings/readRatings';
import { markedStale } from './markedStale';
import type { PanelState } from './panelState';

/** A rating given in the panel; once it is on its sheet, it is forgotten here as soon as the sheet was read again. */
export interface GivenRating extends ClientRating {
  readonly isSaved: boolean;
}

/** Where keeping what was given stands. */
export type Saving =
  { readonly kind: 'none' | 'waiting' | 'saved' } | { readonly kind: 'failed'; readonly why: string };

/** `rater` signs the ratings of this session; `today` is the day as Excel counts days. */
export interface RatingsState {
  readonly given: readonly GivenRating[];
  readonly saving: Saving;
  readonly rater: string;
  readonly today: number;
}

export const NO_RATINGS: RatingsState = { given: [], saving: { kind: 'none' }, rater: '', today: 0 };

/** A rating as the form shows it: who gave it and when, where that is known. */
export interface ShownRating {
  /** NaN where nothing is known. */
  readonly value: number;
  /** null for a value of the table's own column. */
  readonly given: Pick<ClientRating, 'rater' | 'day'> | null;
  readonly isStale: boolean;
}

/** A person answered, changed or took back an answer; the matrix that was built no longer shows all that is known. */
export function ratingGiven(state: PanelState, rating: ClientRating): PanelState {
  const key = ratingKey(rating);
  const others = state.ratings.given.filter((each) => ratingKey(each) !== key);
  return {
    ...withRatings(state, { given: [...others, { ...rating, isSaved: false }], saving: { kind: 'waiting' } }),
    build: markedStale(state.build),
  };
}

/** These stand on their sheets now; what was answered anew meanwhile still waits. */
export function ratingsSaved(state: PanelState, saved: readonly GivenRating[]): PanelState {
  const given = state.ratings.given.map((each) => (saved.includes(each) ? { ...each, isSaved: true } : each));
  const isDone = given.every(({ isSaved }) => isSaved);
  return withRatings(state, { given, saving: { kind: isDone ? 'saved' : 'waiting' } });
}

/** What was given stays in the form. */
export function ratingsNotSaved(state: PanelState, why: string): PanelState {
  return withRatings(state, { saving: { kind: 'failed', why } });
}

/** The sheets were read again, with all that was saved before. */
export function ratingsRead(ratings: RatingsState): RatingsState {
  return { ...ratings, given: ratings.given.filter(({ isSaved }) => !isSaved) };
}

export function withRatings(state: PanelState, change: Partial<RatingsState>): PanelState {
  return { ...state, ratings: { ...state.ratings, ...change } };
}

/** What was given and is on no sheet yet. */
export function unsaved({ given }: RatingsState): readonly GivenRating[] {
  return given.filter(({ isSaved }) => !isSaved);
}

/** How one client is rated in each respect: as given here, else as on the sheet, else as the table's column says. */
export function clientRatings(
  { ratings, table }: Pick<PanelState, 'ratings' | 'table'>,
  { clients, rated }: Intake,
  client: number,
): (fact: RatedFact) => ShownRating {
  const name = clients.names[client] ?? '';
  const onSheet = byKey(rated?.ratings ?? NOTHING_RATED);
  const given = new Map(ratings.given.map((rating) => [ratingKey(rating), rating]));
  const after = table.kind === 'found' ? table.choices.settings.ratingsStaleAfter : 0;
  return (fact) => {
    const key = ratingKey({ client: name, fact });
    const rating = given.get(key) ?? onSheet.get(key);
    if (!rating) return { value: clients.facts[fact]?.[client] ?? NaN, given: null, isStale: false };
    const isGiven = !Number.isNaN(rating.value);
    return {
      value: rating.value,
      given: isGiven ? rating : null,
      isStale: isGiven && isStale(rating, ratings.today, after),
    };
  };
}

const NOTHING_RATED: readonly RatingRead[] = [];
const keyed = new WeakMap<readonly RatingRead[], ReadonlyMap<string, RatingRead>>();

/** Made once for each reading of the sheets. */
function byKey(ratings: readonly RatingRead[]): ReadonlyMap<string, RatingRead> {
  const known = keyed.get(ratings) ?? new Map(ratings.map((rating) => [ratingKey(rating), rating]));
  keyed.set(ratings, known);
  return known;
}

/** The names of the sheets that hold sensitive ratings. */
export function sensitiveSheets({ rated }: Intake): string[] {
  return (rated?.sheets ?? []).filter(({ isSensitive }) => isSensitive).map(({ name }) => name);
}
