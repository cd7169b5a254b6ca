import { describe, expect, it } from 'vitest';
import { importance } from '../../../src/core/portfolio/importance';

const column = (...numbers: number[]) => Float64Array.from(numbers);

describe('importance', () => {
  it('is the larger of current and potential income, both as a share of all current income', () => {
    expect([...importance(column(60, 30, 10), column(20, 50, NaN))]).toEqual([0.6, 0.5, 0.1]);
  });

  it('is the share of current income where no potential is known of anyone', () => {
    expect([...importance(column(60, -20, 10))]).toEqual([1.2, -0.4, 0.2]);
  });

  it('goes by the potential where the current income is missing, which is in no total', () => {
    expect([...importance(column(NaN, 50), column(25, NaN))]).toEqual([0.5, 1]);
    expect(importance(column(NaN, 50))[0]).toBeNaN();
  });

  it('is missing for everyone unless income is above 0 in total', () => {
    expect([...importance(column(5, -5), column(9, 9))]).toEqual([NaN, NaN]);
    expect([...importance(column(0.00004), column(9))]).toEqual([NaN]);
  });
});
