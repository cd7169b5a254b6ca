import { isHigh } from '../matrix/cut';

/** The kinds of benefit in words, in their order. Source: C. Harrison, "Segment your clients". */
export const BENEFIT_WORDS = {
  revenuePotential: 'revenue potential',
  retainerIncome: 'retainer income',
  futureGrowth: 'future growth',
  caseStudies: 'case studies',
  referralRating: 'referral',
} as const;

/** The kinds of stress in words, in their order. Source: C. Harrison, "Segment your clients". */
export const STRESS_WORDS = {
  attention: 'demands for attention',
  priceWrangles: 'wrangles over pricing',
  collecting: 'collecting money',
  abuse: 'abusive behaviour',
  reputation: 'reputational damage',
  corruption: 'corruption',
} as const;

/** Fewer answers than this say too little for a mean: ours. */
export const FEWEST_ANSWERS = 3;

/**
 * A mean of ratings (0 to 5) of one kind, benefits or stresses, n×1. `answered` counts the ratings that are not
 * missing. `index` = Σ weight × rating ÷ Σ weight over what is answered; NaN where fewer than three are, or where
 * their weights sum to 0: `weight` is that sum.
 */
export interface RatingIndex {
  readonly index: Float64Array;
  readonly answered: Uint8Array;
  readonly weight: Float64Array;
}

/**
 * The index of benefits or of stresses: one column n×1 of ratings (0 to 5, NaN missing) and one weight, not below
 * 0, for each kind of benefit or stress. Source of the kinds: C. Harrison, "Segment your clients"; the mean is ours.
 */
export function ratingIndex(ratings: readonly Float64Array[], weights: readonly number[]): RatingIndex {
  const clients = ratings[0]?.length ?? 0;
  const answered = new Uint8Array(clients);
  const weight = new Float64Array(clients);
  const weighted = new Float64Array(clients);
  ratings.forEach((of, kind) => {
    for (let client = 0; client < clients; client++) {
      const rating = of[client] ?? NaN;
      if (Number.isNaN(rating)) continue;
      answered[client] = (answered[client] ?? 0) + 1;
      weight[client] = (weight[client] ?? 0) + (weights[kind] ?? NaN);
      weighted[client] = (weighted[client] ?? 0) + rating * (weights[kind] ?? NaN);
    }
  });
  const index = weighted.map((sum, client) =>
    (answered[client] ?? 0) < FEWEST_ANSWERS ? NaN : sum / (weight[client] ?? NaN),
  );
  return { index, answered, weight };
}

/** Any corruption at all. */
const ANY_CORRUPTION = 1;
/** Abusive behaviour close to the worst. */
const MUCH_ABUSE = 4;

/**
 * Whether a client crosses the red line, whatever the indexes say: corruption from 1 or abusive behaviour from 4.
 * What is missing claims nothing. Source: C. Harrison, "Segment your clients" ("part company with good grace");
 * where the line runs is ours.
 */
export function crossesRedLine({ corruption, abuse }: { corruption: number; abuse: number }): boolean {
  return isHigh(corruption, ANY_CORRUPTION) || isHigh(abuse, MUCH_ABUSE);
}
