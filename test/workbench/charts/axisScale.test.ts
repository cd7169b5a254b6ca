import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisScale } from '../../../src/workbench/charts/axisScale';
import type { AxisPicture } from '../../../src/workbench/charts/chartPicture';

const automatic: AxisPicture = { title: null, gridlines: true, labels: 'beside the axis' };

describe('an axis', () => {
  it('has the ticks that its limits and unit give', () => {
    const { ticks } = axisScale({ ...automatic, minimum: -0.1, maximum: 0.2, majorUnit: 0.1 }, [], [0, 300]);
    expect(ticks).toEqual([-0.1, 0, 0.1, 0.2]);
  });

  it('puts its minimum and maximum on the ends given', () => {
    const { toPixel } = axisScale({ ...automatic, minimum: 10, maximum: 20 }, [], [300, 0]);
    expect([toPixel(10), toPixel(15), toPixel(20)]).toEqual([300, 150, 0]);
  });

  it('is crossed at zero, or at the end nearest to it', () => {
    const crossedAt = (minimum: number, maximum: number) =>
      axisScale({ ...automatic, minimum, maximum }, [], [0, 1]).crossedAt;
    expect([crossedAt(-5, 5), crossedAt(2, 5), crossedAt(-5, -2)]).toEqual([0, 2, -2]);
    expect(axisScale({ ...automatic, minimum: 0, maximum: 9, crossedAt: 4 }, [], [0, 1]).crossedAt).toBe(4);
  });

  it('begins at zero where the data is not far from it', () => {
    expect(axisScale(automatic, [10, 90], [0, 1])).toMatchObject({ minimum: 0, maximum: 100 });
  });

  it('holds every value between its automatic ends', () => {
    const values = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, (data) => {
        const { minimum, maximum, ticks } = axisScale(automatic, data, [0, 1]);
        const slack = (maximum - minimum) * 1e-9;
        expect(Math.min(...data)).toBeGreaterThanOrEqual(minimum - slack);
        expect(Math.max(...data)).toBeLessThanOrEqual(maximum + slack);
        expect(ticks.length).toBeGreaterThan(1);
        expect(ticks.length).toBeLessThan(20);
      }),
    );
  });
});
