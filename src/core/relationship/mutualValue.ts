import { quadrant, type Quadrant } from '../matrix/quadrant';
import { INVESTMENT_CUT } from '../matrix/scheme';
import { meanRating } from './rating';

const HIGHEST_RATING = 5;

/** What one side invests in the other, ratings 0 to 5, each n×1. */
export interface Investment {
  readonly time: Float64Array;
  readonly people: Float64Array;
  readonly resources: Float64Array;
}

/**
 * What each side invests, n×1: `ours` and `theirs` = mean of time, people and resources (0 to 5).
 * `reciprocity` = 1 − |ours − theirs| ÷ 5: 1 where both invest alike, 0 where one side does everything. `quadrants`
 * have ours upwards and theirs to the right, both cut at 3. All are missing (NaN, null) where a rating is.
 */
export interface MutualValue {
  readonly ours: Float64Array;
  readonly theirs: Float64Array;
  readonly reciprocity: Float64Array;
  readonly quadrants: readonly (Quadrant | null)[];
}

/** Source: A. Clare, "Customers or Clients. Do you know the difference?"; the measure of reciprocity is ours. */
export function mutualValue(invested: { ours: Investment; theirs: Investment }): MutualValue {
  const ours = meanInvestment(invested.ours);
  const theirs = meanInvestment(invested.theirs);
  const reciprocity = ours.map((our, i) => 1 - Math.abs(our - (theirs[i] ?? NaN)) / HIGHEST_RATING);
  const quadrants = Array.from(ours, (up, i) =>
    quadrant({ up, right: theirs[i] ?? NaN, upCut: INVESTMENT_CUT, rightCut: INVESTMENT_CUT }),
  );
  return { ours, theirs, reciprocity, quadrants };
}

/** The mean of time, people and resources, n×1 (0 to 5); missing where one of them is. */
export function meanInvestment({ time, people, resources }: Investment): Float64Array {
  return meanRating([time, people, resources]);
}
