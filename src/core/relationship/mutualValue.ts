import { PLACEMENTS, quadrant } from '../matrix/quadrant';
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
 * `reciprocity` = 1 − |ours − theirs| ÷ 5: 1 where both invest alike, 0 where one side does everything.
 * `placements` index `PLACEMENTS`: ours upwards, theirs to the right, both cut at 3. Where a rating is missing, so
 * is what rests on it: NaN, and unplaced.
 */
export interface MutualValue {
  readonly ours: Float64Array;
  readonly theirs: Float64Array;
  readonly reciprocity: Float64Array;
  readonly placements: Uint8Array;
}

/** Source: A. Clare, "Customers or Clients. Do you know the difference?"; the measure of reciprocity is ours. */
export function mutualValue(invested: { ours: Investment; theirs: Investment }): MutualValue {
  const ours = meanInvestment(invested.ours);
  const theirs = meanInvestment(invested.theirs);
  const reciprocity = ours.map((our, i) => 1 - Math.abs(our - (theirs[i] ?? NaN)) / HIGHEST_RATING);
  const placements = new Uint8Array(ours.length);
  const scores = { up: NaN, right: NaN, upCut: INVESTMENT_CUT, rightCut: INVESTMENT_CUT };
  for (let i = 0; i < placements.length; i++) {
    scores.up = ours[i] ?? NaN;
    scores.right = theirs[i] ?? NaN;
    placements[i] = PLACEMENTS.indexOf(quadrant(scores) ?? 'unplaced');
  }
  return { ours, theirs, reciprocity, placements };
}

/** The mean of time, people and resources, n×1 (0 to 5); missing where one of them is. */
export function meanInvestment({ time, people, resources }: Investment): Float64Array {
  return meanRating([time, people, resources]);
}
