import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACEMENTS } from '../../../src/core/matrix/quadrant';
import { mutualValue, type Investment } from '../../../src/core/relationship/mutualValue';

type Ratings = readonly [time: number, people: number, resources: number];

function side([time, people, resources]: Ratings): Investment {
  return {
    time: Float64Array.of(time),
    people: Float64Array.of(people),
    resources: Float64Array.of(resources),
  };
}

function valued(ours: Ratings, theirs: Ratings) {
  const value = mutualValue({ ours: side(ours), theirs: side(theirs) });
  return {
    ours: value.ours[0] ?? NaN,
    theirs: value.theirs[0] ?? NaN,
    reciprocity: value.reciprocity[0] ?? NaN,
    placement: PLACEMENTS[value.placements[0] ?? -1],
  };
}

const rating = fc.integer({ min: 0, max: 5 });
const ratings = fc.tuple(rating, rating, rating);

describe('mutual value (A. Clare, Customers or Clients. Do you know the difference?)', () => {
  it('is the mean of time, people and resources on each side, and how alike they are', () => {
    const value = valued([5, 4, 3], [1, 2, 0]);
    expect(value).toMatchObject({ ours: 4, theirs: 1, placement: 'topLeft' });
    expect(value.reciprocity).toBeCloseTo(0.4, 12);
  });

  it('has ours upwards, theirs to the right, and a mean of exactly 3 as high', () => {
    expect(valued([3, 3, 3], [4, 3, 2]).placement).toBe('topRight');
    expect(valued([3, 3, 2], [3, 3, 3]).placement).toBe('bottomRight');
    expect(valued([3, 3, 2], [0, 0, 0]).placement).toBe('bottomLeft');
    expect(valued([2.9, 3, 3.1], [2.8, 3, 3.2]).placement).toBe('topRight');
  });

  it('is missing where a rating is, and the other side is known', () => {
    expect(valued([NaN, 3, 3], [3, 3, 3])).toEqual({
      ours: NaN,
      theirs: 3,
      reciprocity: NaN,
      placement: 'unplaced',
    });
  });

  it('has a reciprocity from 0 to 1, the same from both sides, 1 with oneself', () => {
    expect(valued([5, 5, 5], [0, 0, 0]).reciprocity).toBe(0);
    fc.assert(
      fc.property(ratings, ratings, (ours, theirs) => {
        const { reciprocity } = valued(ours, theirs);
        expect(reciprocity).toBeGreaterThanOrEqual(0);
        expect(reciprocity).toBeLessThanOrEqual(1);
        expect(valued(theirs, ours).reciprocity).toBe(reciprocity);
        expect(valued(ours, ours).reciprocity).toBe(1);
      }),
    );
  });
});
