import fc from 'fast-check';
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

  it('leaves missing numbers out', () => {
    expect(percentile(Float64Array.of(NaN, 2, NaN, 1), 50)).toBe(1.5);
    expect(percentile(Float64Array.of(NaN, NaN), 50)).toBeNaN();
  });

  it('is that of the sorted column, whatever the numbers are', () => {
    const number = fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 10) },
      { weight: 3, arbitrary: fc.double({ noNaN: true }) },
      { weight: 2, arbitrary: fc.integer({ min: -300, max: 300 }).map((power) => 10 ** power) },
      { weight: 1, arbitrary: fc.constantFrom(0, -0, Infinity, -Infinity, 1e308, -1e308, 5e-324) },
    );
    const column = fc.array(number, { maxLength: 500, size: 'max' }).map((list) => Float64Array.from(list));
    const percent = fc.oneof(
      fc.constantFrom(0, 25, 50, 75, 100),
      fc.double({ min: 0, max: 100, noNaN: true }),
    );
    fc.assert(
      fc.property(column, percent, (values, at) => {
        expect(percentile(values, at)).toBe(bySorting(values, at));
      }),
      { numRuns: 500 },
    );
  });

  it('is that among thousands, of which many are the same, some infinite and some missing', () => {
    const few = fc.constantFrom(NaN, 1, 2, 2, 3, Infinity, -Infinity);
    const columns = fc
      .record({
        some: fc.array(fc.oneof({ weight: 3, arbitrary: few }, { weight: 1, arbitrary: fc.double() }), {
          minLength: 20,
          maxLength: 60,
        }),
        alike: fc.integer({ min: 1, max: 2_500 }),
      })
      .map(({ some, alike }) =>
        Float64Array.from({ length: 5_000 }, (_, i) => {
          const number = some[(i * 7919) % some.length] ?? NaN;
          return i % 2 === 0 ? number : number + (Math.abs(i - alike) % alike) / alike;
        }),
      );
    fc.assert(
      fc.property(columns, fc.constantFrom(0, 5, 33.3, 50, 75, 99.9, 100), (values, at) => {
        const known = values.filter((value) => !Number.isNaN(value));
        expect(percentile(values, at)).toEqual(bySorting(known, at));
      }),
      { numRuns: 100 },
    );
  });

  it('finds its place among thousands that lie close together beside one that lies far out', () => {
    const values = Float64Array.from({ length: 5_000 }, (_, i) => ((i * 7919) % 5_000) / 1e6);
    values[100] = 1e12;
    for (const at of [0, 10, 33.3, 50, 99.9, 100]) expect(percentile(values, at)).toBe(bySorting(values, at));
  });
});

function bySorting(values: Float64Array, percent: number): number {
  const sorted = values.slice().sort();
  const position = ((sorted.length - 1) * percent) / 100;
  const below = sorted[Math.floor(position)] ?? NaN;
  const above = sorted[Math.ceil(position)] ?? NaN;
  return below + (above - below) * (position - Math.floor(position));
}
