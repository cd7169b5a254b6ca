import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisRange, isOutside } from '../../../src/chart/layout/axisRange';
import { randomNumbers } from '../../support/randomNumbers';

const fraction = fc.integer({ min: -50000, max: 50000 }).map((n) => n / 10000);

/** So many values from one to another, at equal distances. */
function evenly(count: number, from: number, to: number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
}

function outside(values: Float64Array, cut: number): number[] {
  const range = axisRange(values, cut);
  return Array.from(values).filter((value) => isOutside(range, value));
}

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

  it.each([5, 20, 300])('leaves out the one of %i values that is 100 times larger than the rest', (count) => {
    const values = evenly(count, 0.1, 0.5);
    values[2] = 40;
    expect(outside(values, 0.3)).toEqual([40]);
    expect(axisRange(values, 0.3).maximum).toBeLessThanOrEqual(0.6);
  });

  it('leaves out the 5 in 100 of 10,000 values that lie far out, on whichever side', () => {
    for (const far of [
      () => 60,
      () => -60,
      (i: number) => (i % 2 === 0 ? 60 : -60),
      (i: number) => 50 + i / 100,
    ]) {
      const values = evenly(10_000, 0.1, 0.5).map((value, i) => (i % 20 === 7 ? far(i) : value));
      expect(outside(values, 0.3)).toHaveLength(500);
    }
  });

  it.each<[string, number[]]>([
    ['two of five are far from the others', [0.1, 0.2, 0.3, 40, 45]],
    ['one of five is eight times as far', [0.1, 0.15, 0.2, 0.25, 1.3]],
    ['there are three', [0.1, 0.2, 40]],
    ['all others are alike', [0.2, 0.2, 0.2, 0.2, 40]],
  ])('shows everybody where %s', (_, values) => {
    expect(outside(Float64Array.from(values), 0.2)).toEqual([]);
  });

  it('shows who lies near the others though others are far out', () => {
    const values = evenly(40, 0.1, 0.5);
    values.set([0.8, 40]);
    expect(outside(values, 0.3)).toEqual([40]);
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

  it('leaves out at most 5 in 100 values and one more, and shows the cut', () => {
    fc.assert(
      fc.property(fc.array(fraction, { minLength: 1, maxLength: 200 }), fraction, (list, cut) => {
        const range = axisRange(Float64Array.from(list), cut);
        const left = list.filter((value) => isOutside(range, value)).length;
        expect(left).toBeLessThanOrEqual(list.length * 0.05 + 1);
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

  it('reaches as far as all values do when they are put in order and the narrowest range of most is looked for', () => {
    const random = randomNumbers(7);
    for (const count of [4, 19, 20, 400, 5_000]) {
      const values = Float64Array.from({ length: count }, () => (random() - 0.3) ** 9 / (random() + 1e-3));
      const ends = Float64Array.from(endsOf(values.slice().sort()));
      expect(axisRange(values, 0.1), String(count)).toEqual(axisRange(ends, 0.1));
    }
  });
});

/** From where to where values in ascending order are shown. */
function endsOf(sorted: Float64Array): readonly number[] {
  const most = sorted.length - 1 - Math.floor(sorted.length * 0.05);
  const ranges = Array.from(sorted.subarray(most - 1), (high, i) => [sorted[i] ?? NaN, high] as const);
  const [from, to] = ranges.reduce((best, next) => (next[1] - next[0] < best[1] - best[0] ? next : best));
  const all = [sorted[0] ?? NaN, sorted.at(-1) ?? NaN] as const;
  if (to - from >= (sorted.length < 20 ? 0.1 : 0.25) * (all[1] - all[0])) return all;
  const near = sorted.filter((value) => value >= 2 * from - to && value <= 2 * to - from);
  return [near[0] ?? NaN, near.at(-1) ?? NaN];
}
