import { isInQuadrant, PLACEMENTS } from '../matrix/quadrant';
import { INVESTMENT_CUT, MUTUAL_VALUE } from '../matrix/scheme';
import type { MutualValue } from '../relationship/mutualValue';
import { comparisonText } from './comparisonText';
import { ENGLISH } from './tongue';

export type MutualValueWords = typeof MUTUAL_VALUE_ENGLISH;

export const MUTUAL_VALUE_ENGLISH = {
  ...ENGLISH,
  ours: 'a rating of our investment',
  theirs: "a rating of the client's",
  sides: (ours: string, theirs: string, reciprocity: string): string =>
    `our ${ours}, the client's ${theirs}; reciprocity ${reciprocity}`,
};

/**
 * Who invests in whom, such as "We over-invest: our 4 is at or above 3, the client's 1 is below 3; reciprocity 0.4."
 */
export function mutualValueReason(
  value: MutualValue,
  client: number,
  said: MutualValueWords = MUTUAL_VALUE_ENGLISH,
): string {
  const placement = PLACEMENTS[value.placements[client] ?? -1] ?? 'unplaced';
  const label = said.label(isInQuadrant(placement) ? MUTUAL_VALUE.labels[placement] : 'Unrated');
  const ours = value.ours[client] ?? NaN;
  const theirs = value.theirs[client] ?? NaN;
  const missing = [Number.isNaN(ours) ? said.ours : '', Number.isNaN(theirs) ? said.theirs : ''].filter(
    Boolean,
  );
  if (missing.length > 0) return `${label}: ${said.missing(missing)}.`;
  const from = INVESTMENT_CUT;
  const side = (invested: number): string => comparisonText('rating', invested, { from }, said);
  const reciprocity = said.numbers.units('number', value.reciprocity[client] ?? NaN).join('');
  return `${label}: ${said.sides(side(ours), side(theirs), reciprocity)}.`;
}
