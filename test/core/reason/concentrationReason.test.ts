import { describe, expect, it } from 'vitest';
import { concentration, USUAL_LEVELS } from '../../../src/core/portfolio/concentration';
import { concentrationReason, rankGapReason } from '../../../src/core/reason/concentrationReason';

function reasons(income: readonly number[], levels = USUAL_LEVELS) {
  const grounds = { ...concentration(Float64Array.from(income), levels), levels };
  return income.map((_, client) => concentrationReason(grounds, client));
}

describe('the reason of concentration', () => {
  it('is the share of income against its level', () => {
    expect(reasons([66, 20, 10, 4])).toEqual([
      'Monopoly: 66.0% of income is above 20.0%.',
      'Large: 20.0% of income is at or above 10.0%, and not above 20.0%.',
      'Large: 10.0% of income is at or above 10.0%, and not above 20.0%.',
      'Regular: 4.0% of income is below 10.0%.',
    ]);
  });

  it('has the share of positive income beside it where losses lift shares', () => {
    expect(reasons([60, 50, -10])).toEqual([
      'Monopoly: 60.0% of income is above 20.0% (54.5% of positive income).',
      'Monopoly: 50.0% of income is above 20.0% (45.5% of positive income).',
      'Regular: -10.0% of income is below 10.0%.',
    ]);
  });

  it('follows the levels that are set', () => {
    expect(reasons([66, 34], { largeFrom: 0.4, monopolyAbove: 0.5 })).toEqual([
      'Monopoly: 66.0% of income is above 50.0%.',
      'Regular: 34.0% of income is below 40.0%.',
    ]);
  });

  it('says that there is no share', () => {
    expect(reasons([-5, 2])[0]).toMatch(/^Missing: /);
  });
});

describe('the reason of a rank gap', () => {
  it('says how many ranks, and which way', () => {
    const gaps = Float64Array.of(3, -1, 0, NaN);
    expect([0, 1, 2, 3].map((client) => rankGapReason(gaps, client))).toEqual([
      '3 ranks higher by profit than by revenue.',
      '1 rank lower by profit than by revenue.',
      'The same rank by profit as by revenue.',
      'No rank: revenue or profit is missing.',
    ]);
  });
});
