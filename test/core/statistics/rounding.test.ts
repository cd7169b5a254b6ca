import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundedMoney, roundedRate } from '../../../src/core/statistics/rounding';

describe('rounding', () => {
  it('is to 4 decimals for money and 10 for rates', () => {
    expect(roundedMoney(1.23456)).toBe(1.2346);
    expect(roundedRate(0.123456789012)).toBe(0.123456789);
  });

  it('takes a half away from zero, even one whose double lies a hair below', () => {
    expect(roundedMoney(1.00005)).toBe(1.0001);
    expect(roundedMoney(-1.00005)).toBe(-1.0001);
    expect(roundedMoney(8.00005)).toBe(8.0001);
    expect(roundedRate(0.00000000005)).toBe(0.0000000001);
  });

  it('leaves what has no fraction to round, and what is missing', () => {
    expect(roundedMoney(9_007_199_254_740_991)).toBe(9_007_199_254_740_991);
    expect(roundedMoney(1e300)).toBe(1e300);
    expect(roundedMoney(NaN)).toBeNaN();
    expect(roundedMoney(-Infinity)).toBe(-Infinity);
  });

  it('is to 15 digits where a number has more, so that sums of long numbers tie as well', () => {
    expect(roundedRate(150_000.1 + 0.2)).toBe(150_000.3);
    expect(roundedRate(-150_000.1 - 0.2)).toBe(-150_000.3);
    expect(roundedMoney(150_000_000_000.1 + 0.2)).toBe(150_000_000_000.3);
    expect(roundedRate(99_999.999_999_999_99)).toBe(100_000);
  });

  it('agrees with 15 digits written out wherever a number is longer', () => {
    const long = fc.double({ min: 1e5, max: 1e15, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(long, (number) => {
        const digit = 10 ** (Math.trunc(number).toString().length - 15);
        expect(Math.abs(roundedRate(number) - number)).toBeLessThanOrEqual(0.75 * digit);
        expect(roundedRate(Number(number.toPrecision(15)))).toBe(Number(number.toPrecision(15)));
      }),
    );
  });

  it('never gives negative zero', () => {
    expect(Object.is(roundedMoney(-0.00001), 0)).toBe(true);
    expect(Object.is(roundedMoney(-0), 0)).toBe(true);
  });

  it('agrees with decimal rounding of the digits a person sees', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredThousandths) => {
        const seen = hundredThousandths / 100_000;
        const tenths = Math.abs(hundredThousandths);
        const expected = (Math.sign(hundredThousandths) * Math.floor((tenths + 5) / 10)) / 10_000;
        expect(roundedMoney(seen)).toBe(expected === 0 ? 0 : expected);
      }),
    );
  });

  it('changes nothing the second time and keeps the order', () => {
    const money = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(money, money, (a, b) => {
        expect(roundedMoney(roundedMoney(a))).toBe(roundedMoney(a));
        expect(roundedRate(roundedRate(a))).toBe(roundedRate(a));
        if (a <= b) expect(roundedMoney(a)).toBeLessThanOrEqual(roundedMoney(b));
        if (a <= b) expect(roundedRate(a)).toBeLessThanOrEqual(roundedRate(b));
      }),
    );
  });
});
