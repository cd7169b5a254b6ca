import fc from 'fast-check';
import { expect, it } from 'vitest';
import { largest } from '../../../src/core/statistics/largest';

it('gives the largest numbers, largest first, ties as often as they are there', () => {
  expect(Array.from(largest(Float64Array.of(3, -1, 7, 7, 5), 3))).toEqual([7, 7, 5]);
});

it('gives what is known where that is less, and nothing of nothing', () => {
  expect(Array.from(largest(Float64Array.of(NaN, -2, NaN, 4), 5))).toEqual([4, -2]);
  expect(largest(new Float64Array(), 2)).toHaveLength(0);
  expect(largest(Float64Array.of(1), 0)).toHaveLength(0);
});

it('gives the head of the sorted column, whatever the numbers', () => {
  const numbers = fc.array(fc.oneof(fc.integer({ min: -9, max: 9 }), fc.constant(NaN)), { maxLength: 30 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 12 }), (given, count) => {
      const sorted = given.filter((number) => !Number.isNaN(number)).sort((a, b) => b - a);
      expect(Array.from(largest(Float64Array.from(given), count))).toEqual(sorted.slice(0, count));
    }),
  );
});
