import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyText, rateDecimals, ratePercent, rateTexts } from '../../../src/core/reason/numberText';
import { roundedRate, roundedTo } from '../../../src/core/statistics/rounding';

describe('rates in words', () => {
  it('have one decimal of a percent', () => {
    expect(rateTexts(0.14027, 0.048885)).toEqual(['14.0%', '4.9%']);
    expect(rateTexts(-0.125, 0)).toEqual(['-12.5%', '0.0%']);
    expect(rateTexts(12.5, 1)).toEqual(['1,250.0%', '100.0%']);
  });

  it('have as many decimals as it takes to tell them apart', () => {
    expect(rateTexts(0.1115, 0.111514)).toEqual(['11.150%', '11.151%']);
    expect(rateTexts(0.3, 0.3000000001)).toEqual(['30.00000000%', '30.00000001%']);
  });

  it('have the fewest decimals at which their texts differ as they do', () => {
    const small = fc.integer({ min: -9_999, max: 9_999 }).map((n) => n / 10_000_000);
    const rate = fc.oneof(fc.double({ min: -2, max: 2 }), small, fc.constantFrom(0, 0.1, NaN, Infinity));
    fc.assert(
      fc.property(rate, rate, (one, other) => {
        const percents = [one, other].map(ratePercent);
        const isApart = (decimals: number): boolean => {
          const texts = percents.map((percent) => roundedTo(percent, decimals).toFixed(decimals));
          const areTold = texts.every((text, i) => percents[i] === 0 || /[1-9]/.test(text));
          return areTold && new Set(texts).size === new Set(percents).size;
        };
        expect(rateDecimals(one, other)).toBe([1, 2, 3, 4, 5, 6, 7].find(isApart) ?? 8);
      }),
    );
  });

  it('are never told as 0 unless they are', () => {
    expect(rateTexts(0.0004, 0.1)).toEqual(['0.04%', '10.00%']);
    expect(rateTexts(-0.0004, 0.1)).toEqual(['-0.04%', '10.00%']);
    expect(rateTexts(-1e-12, 0.1)).toEqual(['0.0%', '10.0%']);
  });

  it('that are equal once rounded read the same', () => {
    expect(rateTexts(0.1 + 0.2, 0.3)).toEqual(['30.0%', '30.0%']);
  });

  it('end in a power of ten where there is no room for digits', () => {
    expect(rateTexts(1e15, 0.1)).toEqual(['1E17%', '10.0%']);
  });

  it('read the same exactly where a comparison holds them for equal', () => {
    const rate = fc.double({ min: -10, max: 10, noNaN: true });
    const close = fc
      .tuple(rate, fc.constantFrom(0, 1e-12, 1e-10, 1e-9, 1e-6, 0.001))
      .map(([r, d]) => [r, r + d]);
    fc.assert(
      fc.property(fc.oneof(fc.tuple(rate, rate), close), ([a = 0, b = 0]) => {
        const [first, second] = rateTexts(a, b);
        expect(first === second).toBe(roundedRate(a) === roundedRate(b));
      }),
    );
  });
});

describe('money in words', () => {
  it.each([
    [3346, '3,346'],
    [1234567.89, '1,234,568'],
    [100.4, '100'],
    [99.5, '99.50'],
    [12.345, '12.35'],
    [7, '7'],
    [0.42, '0.42'],
    [0.01, '0.01'],
    [0.0042, '0.0042'],
    [0.00004, '0'],
    [0, '0'],
    [-500, '-500'],
    [-12.5, '-12.50'],
    [999_999_999_999_999, '999,999,999,999,999'],
    [1.5e15, '1.5E15'],
    [-1.234e300, '-1.23E300'],
  ])('%d is %s', (money, expected) => {
    expect(moneyText(money)).toBe(expected);
  });
});
