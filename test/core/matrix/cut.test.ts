import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, isHigh, parseCutRule, rate, type Axis } from '../../../src/core/matrix/cut';

function axis(part: number[], revenue: number[]): Axis {
  return { part: Float64Array.from(part), revenue: Float64Array.from(revenue) };
}

// Rates 0.5, 0.1, 0.3, 0.2; one client without revenue, one net credit, one with a missing part.
const FOUR = axis([50, 20, 90, 8, 5, -5, NaN], [100, 200, 300, 40, 0, -10, 70]);

describe('a cut counts only clients with revenue above 0 and', () => {
  it('weighted, is the sum of parts over the sum of revenue', () => {
    expect(cut({ kind: 'weighted' }, FOUR)).toBeCloseTo(168 / 640, 15);
  });

  it('by mean, is the plain average of the rates', () => {
    expect(cut({ kind: 'mean' }, FOUR)).toBeCloseTo(1.1 / 4, 15);
  });

  it('by median, lies between the two middle rates', () => {
    expect(cut({ kind: 'median' }, FOUR)).toBeCloseTo(0.25, 15);
  });

  it('by percentile, is inclusive: p0 the lowest, p100 the highest, p75 on the straight line between', () => {
    expect(cut({ kind: 'percentile', percent: 0 }, FOUR)).toBeCloseTo(0.1, 15);
    expect(cut({ kind: 'percentile', percent: 100 }, FOUR)).toBeCloseTo(0.5, 15);
    expect(cut({ kind: 'percentile', percent: 75 }, FOUR)).toBeCloseTo(0.35, 15);
  });

  it('by value, is that value, whoever the clients are', () => {
    expect(cut({ kind: 'value', value: 0.11 }, axis([], []))).toBe(0.11);
  });

  it('by mean, puts clients that are all alike on the cut, however large their numbers', () => {
    for (const value of [0.1, 100_000.22, 250_001.1, 70_000_000.7]) {
      const part = new Float64Array(3).fill(value);
      expect(isHigh(value, cut({ kind: 'mean' }, { part, revenue: null }))).toBe(true);
    }
  });

  it('is missing when no client counts', () => {
    const none = axis([5], [0]);
    for (const kind of ['weighted', 'mean', 'median'] as const) expect(cut({ kind }, none)).toBeNaN();
    expect(cut({ kind: 'percentile', percent: 75 }, none)).toBeNaN();
  });

  it('lies within the rates, whichever rule finds it', () => {
    const clients = fc.array(
      fc.tuple(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 1, max: 1e6 })),
      {
        minLength: 1,
      },
    );
    fc.assert(
      fc.property(clients, fc.integer({ min: 0, max: 100 }), (given, percent) => {
        const of = axis(
          given.map(([part]) => part),
          given.map(([, revenue]) => revenue),
        );
        const rates = given.map(([part, revenue]) => part / revenue);
        const slack = 1e-9 * Math.max(1, ...rates.map(Math.abs));
        const rules = [{ kind: 'weighted' }, { kind: 'mean' }, { kind: 'percentile', percent }] as const;
        for (const rule of rules) {
          expect(cut(rule, of)).toBeGreaterThanOrEqual(Math.min(...rates) - slack);
          expect(cut(rule, of)).toBeLessThanOrEqual(Math.max(...rates) + slack);
        }
      }),
    );
  });
});

describe('the high side', () => {
  it('begins on the cut', () => {
    expect(isHigh(0.11, 0.11)).toBe(true);
    expect(isHigh(0.1099, 0.11)).toBe(false);
  });

  it('is told after rounding to 10 decimals: 0.3 is not below 0.1 + 0.2', () => {
    expect(0.3 >= 0.1 + 0.2).toBe(false);
    expect(isHigh(0.3, 0.1 + 0.2)).toBe(true);
    expect(isHigh(0.29999999999, 0.3)).toBe(true);
    expect(isHigh(0.2999999999, 0.3)).toBe(false);
  });
});

describe('a rate', () => {
  it('is missing unless revenue is above 0 once rounded to 4 decimals', () => {
    expect(rate(5, 20)).toBe(0.25);
    expect(rate(5, 0)).toBeNaN();
    expect(rate(5, -20)).toBeNaN();
    expect(rate(5, 0.00004)).toBeNaN();
    expect(rate(5, 0.0001)).toBe(50000);
  });
});

describe('how to cut is read from text', () => {
  it.each([
    ['weighted', { kind: 'weighted' }],
    [' Mean ', { kind: 'mean' }],
    ['MEDIAN', { kind: 'median' }],
    ['p75', { kind: 'percentile', percent: 75 }],
    ['P 2.5', { kind: 'percentile', percent: 2.5 }],
    ['p0', { kind: 'percentile', percent: 0 }],
    ['p100', { kind: 'percentile', percent: 100 }],
    ['0.11', { kind: 'value', value: 0.11 }],
    ['.5', { kind: 'value', value: 0.5 }],
    ['-3', { kind: 'value', value: -3 }],
    ['11%', { kind: 'value', value: 0.11 }],
    ['1e-2', { kind: 'value', value: 0.01 }],
  ])('%j', (text, rule) => {
    expect(parseCutRule(text)).toEqual(rule);
  });

  it.each(['', 'high', 'p101', 'p-1', 'p', '1e999', 'NaN', 'Infinity', '0,11', '1 2', '%', '.', '0x10'])(
    '%j says nothing',
    (text) => {
      expect(parseCutRule(text)).toBeNull();
    },
  );
});
