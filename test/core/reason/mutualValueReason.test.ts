import { describe, expect, it } from 'vitest';
import { mutualValueReason } from '../../../src/core/reason/mutualValueReason';
import { mutualValue } from '../../../src/core/relationship/mutualValue';

type Ratings = readonly [time: number, people: number, resources: number];

const side = ([time, people, resources]: Ratings) => ({
  time: Float64Array.of(time),
  people: Float64Array.of(people),
  resources: Float64Array.of(resources),
});

const reason = (ours: Ratings, theirs: Ratings) =>
  mutualValueReason(mutualValue({ ours: side(ours), theirs: side(theirs) }), 0);

describe('the reason of mutual value', () => {
  it('is both means against 3, and how alike they are', () => {
    expect(reason([5, 4, 3], [1, 2, 0])).toBe(
      "We over-invest: our 4 is at or above 3, the client's 1 is below 3; reciprocity 0.4.",
    );
    expect(reason([3, 3, 3], [3, 3, 4])).toBe(
      "Green: our 3 is at or above 3, the client's 3.33 is at or above 3; reciprocity 0.93.",
    );
  });

  it('names the side of which a rating is missing', () => {
    expect(reason([5, NaN, 3], [1, 2, 0])).toBe('Unrated: a rating of our investment is missing.');
    expect(reason([5, NaN, 3], [NaN, 2, 0])).toBe(
      "Unrated: a rating of our investment and a rating of the client's are missing.",
    );
  });
});
