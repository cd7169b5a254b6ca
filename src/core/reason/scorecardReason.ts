import { FEWEST_ANSWERS, type RatingIndex } from '../relationship/scorecard';
import { ENGLISH } from './tongue';

/** An index by its name, such as Benefit, and how many kinds there are to rate. */
export interface IndexGrounds {
  readonly name: 'Benefit' | 'Stress';
  readonly kinds: number;
  readonly index: RatingIndex;
}

export type ScorecardWords = typeof SCORECARD_ENGLISH;

export const SCORECARD_ENGLISH = {
  ...ENGLISH,
  fewAnswers: (name: string, answered: number, of: number, needed: number): string =>
    `${name}: ${answered} of ${of} are rated, at least ${needed} are needed.`,
  noWeight: (name: string): string => `${name}: the weights of what is rated sum to 0.`,
  index: (name: string, index: string, answered: number, of: number): string =>
    `${name} ${index} of 5: the mean of ${answered} of ${of} ratings.`,
  noBenefit: 'No net: the benefit index is missing.',
  noStress: 'No net: the stress index is missing.',
  net: (net: string, benefit: string, stress: string): string =>
    `Net ${net}: benefit ${benefit} less stress ${stress}.`,
  redLine: 'Part company: a red line is crossed.',
};

/**
 * What one client's benefit or stress index rests on, such as "Benefit 3.2 of 5: the mean of 4 of 5 ratings." It tells
 * no single rating, for those of abuse and corruption are sensitive.
 */
export function indexReason(
  { name, kinds, index }: IndexGrounds,
  client: number,
  said: ScorecardWords = SCORECARD_ENGLISH,
): string {
  const answered = index.answered[client] ?? 0;
  const called = said.label(name);
  if (answered < FEWEST_ANSWERS) return said.fewAnswers(called, answered, kinds, FEWEST_ANSWERS);
  if (index.weight[client] === 0) return said.noWeight(called);
  return said.index(called, ratingText(index.index[client] ?? NaN, said), answered, kinds);
}

/** What benefit less stress rests on, such as "Net 1.7: benefit 3.2 less stress 1.5." */
export function netReason(
  { benefit, stress }: { benefit: RatingIndex; stress: RatingIndex },
  client: number,
  said: ScorecardWords = SCORECARD_ENGLISH,
): string {
  const good = benefit.index[client] ?? NaN;
  const bad = stress.index[client] ?? NaN;
  if (Number.isNaN(good)) return said.noBenefit;
  if (Number.isNaN(bad)) return said.noStress;
  return said.net(ratingText(good - bad, said), ratingText(good, said), ratingText(bad, said));
}

/** Why to part company; '' where no red line is crossed. Silent on which line and how far: those ratings are sensitive. */
export function redLineReason(isCrossed: boolean, said: ScorecardWords = SCORECARD_ENGLISH): string {
  return isCrossed ? said.redLine : '';
}

function ratingText(rating: number, { numbers }: ScorecardWords): string {
  return numbers.units('rating', rating).join('');
}
