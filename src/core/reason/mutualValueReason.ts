import { isInQuadrant, PLACEMENTS } from '../matrix/quadrant';
import { INVESTMENT_CUT, MUTUAL_VALUE } from '../matrix/scheme';
import type { MutualValue } from '../relationship/mutualValue';
import { comparisonText, missingText } from './comparisonText';
import { unitTexts } from './unitText';

/**
 * Who invests in whom, such as "We over-invest: our 4 is at or above 3, the client's 1 is below 3; reciprocity 0.4."
 */
export function mutualValueReason(value: MutualValue, client: number): string {
  const placement = PLACEMENTS[value.placements[client] ?? -1] ?? 'unplaced';
  const label = isInQuadrant(placement) ? MUTUAL_VALUE.labels[placement] : 'Unrated';
  const ours = value.ours[client] ?? NaN;
  const theirs = value.theirs[client] ?? NaN;
  const missing = [
    Number.isNaN(ours) ? 'a rating of our investment' : '',
    Number.isNaN(theirs) ? "a rating of the client's" : '',
  ].filter(Boolean);
  if (missing.length > 0) return `${label}: ${missingText(missing)}.`;
  const from = INVESTMENT_CUT;
  const sides = `our ${comparisonText('rating', ours, { from })}, the client's ${comparisonText('rating', theirs, { from })}`;
  return `${label}: ${sides}; reciprocity ${unitTexts('number', value.reciprocity[client] ?? NaN).join('')}.`;
}
