import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisRange, isOutside } from '../../../src/chart/layout/axisRange';

const fraction = fc.integer({ min: -50000, max: 50000 }).map((n) => n / 10000);

describe('axisRange', () => {
  it.each<[string, number[], number, [number, number, number]]>([
    ['starts at 0 when 0 is near', [0.0427, 0.0434, 0.0594, 0.0995, 0.1403], 0.0489, [0, 0.16, 0.02]],
    ['does not start at 0 when 0 is far', [0.9, 0.92, 0.95], 0.92, [0.89, 0.96, 0.01]],
    ['shows losses', [-0.4, 0.1, 0.3], 0.1, [-0.5, 0.4, 0.1]],
    ['has width for a single client', [0.3], 0.3, [0, 0.35, 0.05]],
    ['has width where all are 0', [0, 0], 0, [0, 1.2, 0.2]],
    ['reaches a cut beyond all clients', [0.1, 0.2], 0.55, [0, 0.6, 0.1]],
  ])('%s', (_, values, cut, [minimum, maximum, majorUnit]) => {
    expect(axisRange(Float64Array.from(values), cut)).toEqual({ minimum, maximum, majorUnit });
  });

  it('leaves out a value so far out that the others would shrink to a dot', () => {
    const values = Float64Array.from([...Array.from({ length: 49 }, (_, i) => 0.1 + i / 100), 80]);
    const range = axisRange(values, 0.3);
    expect(range).toEqual({ minimum: 0, maximum: 0.7, majorUnit: 0.1 });
    expect(Array.from(values).filter((value) => isOutside(range, value))).toEqual([80]);
  });

  it('reaches its own ends', () => {
    const range = { minimum: -1, maximum: 2, majorUnit: 1 };
    expect([-1.01, -1, 2, 2.01].map((value) => isOutside(range, value))).toEqual([true, false, false, true]);
  });

  it('leaves nobody out where values are spread evenly', () => {
    const values = Float64Array.from({ length: 1000 }, (_, i) => i / 1000);
    const range = axisRange(values, 0.5);
    expect(values.some((value) => isOutside(range, value))).toBe(false);
  });

  it('leaves out at most 5 in 100 values and one more at each end, and shows the cut', () => {
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 1, maxLength: 200 }), fraction, (list, cut) => {
        const range = axisRange(Float64Array.from(list), cut);
        const left = list.filter((value) => isOutside(range, value)).length;
        expect(left).toBeLessThanOrEqual(list.length * 0.05 + 2);
        expect(isOutside(range, cut)).toBe(false);
      }),
    );
  });

  it('has limits that are whole multiples of its unit, and a readable number of marks', () => {
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 1 }), fraction, (list, cut) => {
        const { minimum, maximum, majorUnit } = axisRange(Float64Array.from(list), cut);
        for (const limit of [minimum, maximum])
          expect(Math.abs(limit / majorUnit - Math.round(limit / majorUnit))).toBeLessThan(1e-6);
        const marks = (maximum - minimum) / majorUnit;
        expect(marks).toBeGreaterThan(1);
        expect(marks).toBeLessThan(12);
      }),
    );
  });
});
