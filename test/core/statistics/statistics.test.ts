import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranking } from '../../../src/core/statistics/order';
import { percentile } from '../../../src/core/statistics/quantile';
import { roundedMoney, roundedRate } from '../../../src/core/statistics/rounding';
import { sum } from '../../../src/core/statistics/sum';

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
        if (a <= b) expect(roundedMoney(a)).toBeLessThanOrEqual(roundedMoney(b));
      }),
    );
  });
});

describe('a sum', () => {
  it('keeps the cents beside large amounts that cancel out', () => {
    expect(sum(Float64Array.of(1e16, 0.25, -1e16))).toBe(0.25);
    expect(sum(new Float64Array(10).fill(0.1))).toBe(1);
  });

  it('leaves missing numbers out', () => {
    expect(sum(Float64Array.of(1, NaN, 2))).toBe(3);
    expect(sum(new Float64Array(0))).toBe(0);
  });
});

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

describe('a ranking', () => {
  it('goes by measure, then revenue, then name regardless of case, then row', () => {
    const order = ranking({
      measure: Float64Array.of(1, 5, 5, 5, 5, 5),
      revenue: Float64Array.of(9, 1, 2, 1, 1, 1),
      names: ['z', 'beta', 'x', 'Alpha', 'alpha', 'Beta'],
    });
    expect(Array.from(order)).toEqual([2, 3, 4, 1, 5, 0]);
  });

  it('takes money as equal that differs below the fourth decimal', () => {
    const order = ranking({ measure: Float64Array.of(1, 1.00001), names: ['A', 'B'] });
    expect(Array.from(order)).toEqual([0, 1]);
  });

  it('leaves out clients whose measure is missing and puts missing revenue last', () => {
    const order = ranking({ measure: Float64Array.of(NaN, 2, 2), revenue: Float64Array.of(1, NaN, -5) });
    expect(Array.from(order)).toEqual([2, 1]);
  });

  it('gives the same clients in the same order however the rows are shuffled', () => {
    const client = fc.record({
      name: fc.string(),
      profit: fc.integer({ min: -3, max: 3 }),
      revenue: fc.nat(2),
    });
    const clients = fc.uniqueArray(client, { selector: ({ name }) => name.toLowerCase(), maxLength: 30 });
    const shuffled = clients.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const ranked = (rows: typeof list) =>
          Array.from(
            ranking({
              measure: Float64Array.from(rows, ({ profit }) => profit),
              revenue: Float64Array.from(rows, ({ revenue }) => revenue),
              names: rows.map(({ name }) => name),
            }),
            (index) => rows[index]?.name,
          );
        expect(ranked(other)).toEqual(ranked(list));
      }),
    );
  });
});
