import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossesRedLine, ratingIndex } from '../../../src/core/relationship/scorecard';

const ALIKE = [1, 1, 1, 1, 1, 1];

function indexOf(ratings: readonly number[], weights = ALIKE): (number | undefined)[] {
  const { index, answered } = ratingIndex(
    ratings.map((rating) => Float64Array.of(rating)),
    weights,
  );
  return [index[0], answered[0]];
}

describe('benefits and stresses (C. Harrison, Segment your clients)', () => {
  it('are 3.2 and 1.5, net 1.7', () => {
    const [benefit = NaN] = indexOf([4, 3, 5, 2, 2]);
    const [stress = NaN] = indexOf([3, 2, 4, 0, 0, 0]);
    expect([benefit, stress]).toEqual([3.2, 1.5]);
    expect(benefit - stress).toBeCloseTo(1.7, 12);
  });

  it('count what is answered only, at least three', () => {
    expect(indexOf([4, NaN, 5, NaN, 3])).toEqual([4, 3]);
    expect(indexOf([4, NaN, 5, NaN, NaN])).toEqual([NaN, 2]);
    expect(indexOf([NaN, NaN, NaN, NaN, NaN])).toEqual([NaN, 0]);
  });

  it('weigh what is answered', () => {
    expect(indexOf([4, 1, 1, NaN, NaN], [2, 1, 1, 9, 9])).toEqual([2.5, 3]);
    expect(indexOf([4, 1, 1, NaN, NaN], [0, 0, 0, 1, 1])).toEqual([NaN, 3]);
  });

  it('lie between the least and the greatest rating, whatever the weights and their unit', () => {
    const rating = fc.integer({ min: 0, max: 5 });
    const weight = fc.integer({ min: 1, max: 9 });
    const five = { minLength: 5, maxLength: 5 };
    fc.assert(
      fc.property(fc.array(rating, five), fc.array(weight, five), (ratings, weights) => {
        const [index = NaN] = indexOf(ratings, weights);
        expect(index).toBeGreaterThanOrEqual(Math.min(...ratings) - 1e-12);
        expect(index).toBeLessThanOrEqual(Math.max(...ratings) + 1e-12);
        expect(
          indexOf(
            ratings,
            weights.map((of) => of * 10),
          )[0],
        ).toBeCloseTo(index, 12);
      }),
    );
  });
});

describe('the red line', () => {
  it('is crossed by corruption from 1 or abuse from 4, after rounding', () => {
    expect(crossesRedLine({ corruption: 1, abuse: 0 })).toBe(true);
    expect(crossesRedLine({ corruption: 0, abuse: 4 })).toBe(true);
    expect(crossesRedLine({ corruption: 1 - 1e-12, abuse: 0 })).toBe(true);
    expect(crossesRedLine({ corruption: 0.9, abuse: 3.9 })).toBe(false);
  });

  it('is not crossed by what is missing', () => {
    expect(crossesRedLine({ corruption: NaN, abuse: NaN })).toBe(false);
    expect(crossesRedLine({ corruption: NaN, abuse: 4 })).toBe(true);
  });
});
