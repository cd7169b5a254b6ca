import { FEWEST_ANSWERS, type RatingIndex } from '../relationship/scorecard';
import { unitTexts } from './unitText';

/** An index by its name, such as Benefit, and how many kinds there are to rate. */
export interface IndexGrounds {
  readonly name: string;
  readonly kinds: number;
  readonly index: RatingIndex;
}

/**
 * What one client's benefit or stress index rests on, such as "Benefit 3.2 of 5: the mean of 4 of 5 ratings." It tells
 * no single rating, for those of abuse and corruption are sensitive.
 */
export function indexReason({ name, kinds, index }: IndexGrounds, client: number): string {
  const answered = index.answered[client] ?? 0;
  if (answered < FEWEST_ANSWERS) {
    return `${name}: ${answered} of ${kinds} are rated, at least ${FEWEST_ANSWERS} are needed.`;
  }
  if (index.weight[client] === 0) return `${name}: the weights of what is rated sum to 0.`;
  return `${name} ${ratingText(index.index[client] ?? NaN)} of 5: the mean of ${answered} of ${kinds} ratings.`;
}

/** What benefit less stress rests on, such as "Net 1.7: benefit 3.2 less stress 1.5." */
export function netReason(
  { benefit, stress }: { benefit: RatingIndex; stress: RatingIndex },
  client: number,
): string {
  const good = benefit.index[client] ?? NaN;
  const bad = stress.index[client] ?? NaN;
  if (Number.isNaN(good)) return 'No net: the benefit index is missing.';
  if (Number.isNaN(bad)) return 'No net: the stress index is missing.';
  return `Net ${ratingText(good - bad)}: benefit ${ratingText(good)} less stress ${ratingText(bad)}.`;
}

/** Why to part company; '' where no red line is crossed. Silent on which line and how far: those ratings are sensitive. */
export function redLineReason(isCrossed: boolean): string {
  return isCrossed ? 'Part company: a red line is crossed.' : '';
}

function ratingText(rating: number): string {
  return unitTexts('rating', rating).join('');
}
