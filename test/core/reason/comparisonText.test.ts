import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonText } from '../../../src/core/reason/comparisonText';
import { listText, missingText } from '../../../src/core/reason/tongue';
import { roundedRate } from '../../../src/core/statistics/rounding';

describe('a comparison in words', () => {
  it('says on which side a number is; on the value counts as high', () => {
    expect(comparisonText('rating', 3.75, { from: 3, of: ' of 5' })).toBe('3.75 of 5 is at or above 3');
    expect(comparisonText('rating', 3, { from: 3 })).toBe('3 is at or above 3');
    expect(comparisonText('share', 0.04, { from: 0.1 })).toBe('4.0% is below 10.0%');
  });

  it('tells as many decimals as it takes not to contradict itself', () => {
    expect(comparisonText('rating', 2.9999, { from: 3 })).toBe('2.9999 is below 3');
    expect(comparisonText('rating', 10 / 3, { from: 3 })).toBe('3.33 is at or above 3');
  });

  it('never says that a number is below what reads the same', () => {
    const rating = fc.double({ min: 0, max: 5, noNaN: true });
    fc.assert(
      fc.property(rating, fc.constantFrom(0, 1e-12, 1e-9, 1e-4, 0.1), (from, less) => {
        const [told, level] = comparisonText('rating', from - less, { from }).split(
          / is (?:at or above|below) /,
        );
        expect(told === level).toBe(roundedRate(from - less) === roundedRate(from));
      }),
    );
  });
});

describe('words in a list', () => {
  it('are joined by commas and a last “and”', () => {
    expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listText)).toEqual([
      '',
      'a',
      'a and b',
      'a, b and c',
    ]);
  });

  it('are missing, one or several', () => {
    expect(missingText(['negotiation'])).toBe('negotiation is missing');
    expect(missingText(['negotiation', 'referral'])).toBe('negotiation and referral are missing');
  });
});
