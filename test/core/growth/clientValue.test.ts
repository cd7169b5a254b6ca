import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientValue, isLasting } from '../../../src/core/growth/clientValue';

const ONE = { profit: 1, retention: 0.8, discountRate: 0.1, years: Infinity };

const fraction = fc.double({ min: 0, max: 1, noNaN: true });

/** The same by adding up year by year. */
function addedUp({ profit, retention, discountRate, years }: typeof ONE): number {
  let value = 0;
  let left = profit;
  for (let year = 1; year <= years; year++) {
    left *= retention / (1 + discountRate);
    value += left;
  }
  return value;
}

describe('client value', () => {
  it('is 2.67 times the profit at a retention of 0.8 and a discount rate of 0.1', () => {
    expect(clientValue(ONE)).toBeCloseTo(2.67, 2);
    expect(clientValue(ONE)).toBeCloseTo(0.8 / 0.3, 14);
    expect(clientValue({ ...ONE, profit: -300 })).toBeCloseTo(-800, 10);
  });

  it('counts the first profit a year from now', () => {
    expect(clientValue({ ...ONE, years: 1 })).toBeCloseTo(0.8 / 1.1, 14);
    expect(clientValue({ ...ONE, years: 2 })).toBeCloseTo(0.8 / 1.1 + (0.8 / 1.1) ** 2, 14);
  });

  it('is nothing in no time, where nobody stays, and of no profit', () => {
    expect(clientValue({ ...ONE, years: 0 })).toBe(0);
    expect(clientValue({ ...ONE, retention: 0 })).toBe(0);
    expect(clientValue({ profit: 0, retention: 1, discountRate: 0, years: Infinity })).toBe(0);
  });

  it('is profit × years where a year takes nothing away, and infinite for all time', () => {
    const lasting = { profit: 7, retention: 1, discountRate: 0 };
    expect(clientValue({ ...lasting, years: 30 })).toBe(210);
    expect(clientValue({ ...lasting, years: Infinity })).toBe(Infinity);
    expect(clientValue({ ...lasting, retention: 0.1 + 0.2 + 0.7, years: 30 })).toBe(210);
  });

  it('is the sum of the years one by one', () => {
    const years = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(fraction, fraction, years, (retention, discountRate, count) => {
        const given = { profit: 1000, retention, discountRate, years: count };
        const value = addedUp(given);
        expect(Math.abs(clientValue(given) - value)).toBeLessThanOrEqual(1e-8 * value + 1e-300);
      }),
    );
  });

  it('grows with the years towards its value for all time', () => {
    fc.assert(
      fc.property(fraction, fraction, fc.integer({ min: 0, max: 60 }), (retention, discountRate, years) => {
        fc.pre(!isLasting({ retention, discountRate }));
        const of = (count: number) => clientValue({ profit: 1, retention, discountRate, years: count });
        const upTo = (value: number) => value * (1 + 1e-12);
        expect(of(years)).toBeLessThanOrEqual(upTo(of(years + 1)));
        expect(of(years + 1)).toBeLessThanOrEqual(upTo(of(Infinity)));
      }),
    );
  });
});
