import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/core/matrix/axis';
import { comparedScore, highSides } from '../../../src/core/matrix/compared';
import { isHigh } from '../../../src/core/matrix/cut';
import { roundedMoney, roundedRate } from '../../../src/core/statistics/rounding';

const UNITS: readonly Unit[] = ['rate', 'money', 'number'];

/** Values about a cut: hairs away from it, and anywhere. */
const beside = fc.tuple(
  fc.oneof(
    fc.double({ min: -10, max: 10, noNaN: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  ),
  fc.oneof(
    fc.constantFrom(0, 1e-16, -1e-16, 5e-11, -5e-11, 1e-10, -1e-10, 5e-5, -5e-5, 1e-4, -1e-4, 3e-4, -3e-4),
    fc.double({ min: -1, max: 1, noNaN: true }),
  ),
);

function isOnHighSide(value: number, cut: number, unit: Unit): boolean {
  return highSides({ values: Float64Array.of(value), cut, unit })[0] === 1;
}

describe('the high side of a cut', () => {
  it('holds the values that are at or above it once both are rounded', () => {
    fc.assert(
      fc.property(beside, fc.constantFrom(...UNITS), ([cut, by], unit) => {
        for (const value of [cut + by, cut * (1 + by * 1e-14), -cut]) {
          const score = unit === 'money' ? roundedMoney(value) : value;
          const line = unit === 'money' ? roundedMoney(cut) : cut;
          expect(isOnHighSide(value, cut, unit)).toBe(isHigh(score, line));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('holds nothing that is missing, and nothing where the cut is', () => {
    expect(isOnHighSide(NaN, 0.5, 'rate')).toBe(false);
    expect(isOnHighSide(0.5, NaN, 'rate')).toBe(false);
  });

  it('rests on rounding that never turns the order of two values round', () => {
    fc.assert(
      fc.property(beside, ([value, by]) => {
        const [less, more] = [value, value * (1 + by * 1e-14)].sort((a, b) => a - b) as [number, number];
        for (const rounded of [roundedMoney, roundedRate, (one: number) => comparedScore(one, 'money')])
          expect(rounded(less)).toBeLessThanOrEqual(rounded(more));
      }),
      { numRuns: 2_000 },
    );
  });
});
