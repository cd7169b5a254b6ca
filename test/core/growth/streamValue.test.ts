import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { streamValue } from '../../../src/core/growth/streamValue';

describe('the value of a stream', () => {
  it('is 91.14 for −51 now and 30, 42, 44, 49, 55 in the years after, at 15%', () => {
    expect(streamValue([-51, 30, 42, 44, 49, 55], 0.15)).toBeCloseTo(91.14, 2);
  });

  it('does not discount what flows now, and discounts the next by one year', () => {
    expect(streamValue([7], 0.9)).toBe(7);
    expect(streamValue([0, 110], 0.1)).toBeCloseTo(100, 10);
    expect(streamValue([1, 0, 121], 0.1)).toBeCloseTo(101, 10);
  });

  it('is the plain sum where waiting costs nothing, nothing for no flows, and missing where a flow is', () => {
    expect(streamValue([1, 2, 3], 0)).toBe(6);
    expect(streamValue([], 0.1)).toBe(0);
    expect(streamValue([1, NaN], 0.1)).toBeNaN();
  });

  it('falls as waiting costs more, where nothing flows out', () => {
    const flows = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 15 });
    const rate = fc.double({ min: 0, max: 2, noNaN: true });
    fc.assert(
      fc.property(flows, rate, rate, (given, a, b) => {
        const dear = streamValue(given, Math.max(a, b));
        expect(dear).toBeLessThanOrEqual(streamValue(given, Math.min(a, b)) + 1e-9);
      }),
    );
  });
});
