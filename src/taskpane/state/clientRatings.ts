import type { ClientRating } from '../../core/ratings/clientRating';
import { isStale } from '../../core/ratings/clientRating';
import type { RatedFact } from '../../core/ratings/ratingSystems';
import type { Intake } from '../../intake/intake';
import { ratingKey } from '../../intake/ratings/ratingKey';
import type { RatingRead } from '../../intake/ratings/readRatings';
import type { PanelState } from './panelState';

/** A rating as the form shows it: who gave it and when, where that is known. */
export interface ShownRating {
  /** NaN where nothing is known. */
  readonly value: number;
  /** null for a value of the table's own column. */
  readonly given: Pick<ClientRating, 'rater' | 'day'> | null;
  readonly isStale: boolean;
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
