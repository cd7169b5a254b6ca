import { describe, expect, it } from 'vitest';
import { percentile } from '../../../src/core/statistics/quantile';

describe('a percentile', () => {
  it('is the inclusive one of spreadsheets: PERCENTILE({1,2,3,4}, 0.3) is 1.9', () => {
    expect(percentile(Float64Array.of(4, 1, 3, 2), 30)).toBeCloseTo(1.9, 15);
  });

  it('of one number is that number, of none is missing', () => {
    expect(percentile(Float64Array.of(7), 90)).toBe(7);
    expect(percentile(new Float64Array(0), 50)).toBeNaN();
  });

  it('does not sort the column it is given', () => {
    const column = Float64Array.of(3, 1, 2);
    percentile(column, 50);
    expect(Array.from(column)).toEqual([3, 1, 2]);
  });
});
