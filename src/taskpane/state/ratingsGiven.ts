import type { ClientRating } from '../../core/ratings/clientRating';
import { ratingKey } from '../../intake/ratings/ratingKey';
import { markedStale } from './markedStale';
import type { PanelState } from './panelState';
import type { GivenRating, RatingsState } from './ratings';

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

export function withRatings(state: PanelState, change: Partial<RatingsState>): PanelState {
  return { ...state, ratings: { ...state.ratings, ...change } };
}
