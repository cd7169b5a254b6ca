import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientMatrix } from '../../../src/core/matrix/clientMatrix';
import { profitShare, profitShareOfFirst, whaleCurve } from '../../../src/core/portfolio/whaleCurve';
import { MALTLOAF, SPRING, TWENTY_PROFITS } from '../examples';

function curve(...profits: number[]) {
  return whaleCurve(Float64Array.from(profits));
}

function percent(share: number): number {
  return Math.round(share * 10_000) / 100;
}

describe('twenty clients (blogs.sap.com, Visualising customer profitability: whale curve)', () => {
  const of = whaleCurve(TWENTY_PROFITS);

  it('make 35,446 in all and 46,946 = 132.44% at the peak, which 16 of them reach', () => {
    expect([of.total, of.cumulative[of.peakAt], of.peakAt]).toEqual([35446, 46946, 16]);
    expect(percent(of.peak)).toBe(132.44);
    expect(percent(of.erosion)).toBe(32.44);
  });

  it.each([
    [0.2, 95.71],
    [0.4, 123.92],
    [0.5, 129.85],
  ])('share %d of clients makes %d %%', (share, expected) => {
    expect(percent(profitShare(of, share))).toBe(expected);
  });
});

describe('Spring Distribution (Horngren; transtutors.com 589269)', () => {
  const { profit } = clientMatrix(SPRING, { worth: { kind: 'weighted' }, effort: { kind: 'weighted' } });
  const of = whaleCurve(profit, { names: SPRING.names });

  it('rises to 103.69% at four clients and ends at 100%', () => {
    expect([1, 2, 3, 4, 5].map((k) => percent(profitShareOfFirst(of, k)))).toEqual([
      46.1, 88.75, 101.47, 103.69, 100,
    ]);
    expect(of.peakAt).toBe(4);
  });

  it('gives 88.753% for 40% of clients, and 48,931 in all without S', () => {
    expect(profitShare(of, 0.4) * 100).toBeCloseTo(88.753, 3);
    expect(whaleCurve(profit.filter((_, i) => SPRING.names[i] !== 'S')).total).toBeCloseTo(48931, 6);
  });
});

it('Maltloaf (OpenLearn) makes 494,400; Smith is first by revenue and second by profit', () => {
  const { profit } = clientMatrix(MALTLOAF, { worth: { kind: 'weighted' }, effort: { kind: 'weighted' } });
  const names = (order: Int32Array) => Array.from(order, (client) => MALTLOAF.names[client]);
  expect(whaleCurve(profit).total).toBeCloseTo(494_400, 6);
  expect(names(whaleCurve(MALTLOAF.revenue).order)[0]).toBe('Smith');
  expect(names(whaleCurve(profit).order)[1]).toBe('Smith');
});

describe('the headline of A. Clare, Making 2013 the Year of the Client', () => {
  it.each([
    [[50, 40, 30, 20, 0, 0, 0, -10, -10, -20], 1.4, 4],
    [[60, 40, 20, 0, 0, 0, 0, 0, -5, -15], 1.2, 3],
  ])('%j peaks at %d after %d of 10 clients', (profits, peak, peakAt) => {
    const of = curve(...profits);
    expect(of.peak).toBeCloseTo(peak, 12);
    expect(of.peakAt).toBe(peakAt);
    expect(profitShare(of, peakAt / 10)).toBe(of.peak);
  });
});

describe('a whale curve', () => {
  it('has a straight line between clients', () => {
    expect(profitShare(curve(6, 3, 1), 0.5)).toBeCloseTo(0.75, 12);
  });

  it('has no shares when total profit is 0 or negative, but its money and its peak in money', () => {
    for (const of of [curve(5, -5), curve(5, -6), curve(0.00001)]) {
      expect([of.peak, of.erosion, profitShare(of, 0.5), profitShareOfFirst(of, 0)]).toEqual([
        NaN,
        NaN,
        NaN,
        NaN,
      ]);
    }
    expect(Array.from(curve(5, -6).cumulative)).toEqual([0, 5, -1]);
    expect(curve(5, -6).peakAt).toBe(1);
    expect(curve(-1, -2).peakAt).toBe(0);
  });

  it('peaks where money first comes to its largest, a hundredth of a cent apart or less being the same', () => {
    expect([curve(5, 0, -1).peakAt, curve(5, 0.00004, -1).peakAt, curve(5, 0.0001, -1).peakAt]).toEqual([
      1, 1, 2,
    ]);
  });

  it('leaves out clients whose profit is missing', () => {
    const of = curve(1, NaN, 3);
    expect(Array.from(of.order)).toEqual([2, 0]);
    expect(of.total).toBe(4);
  });

  it('has no share outside 0 to 1, and works with the 0.1s that a sheet counts up', () => {
    expect(profitShare(curve(1, 1), 1.1)).toBeNaN();
    expect(profitShare(curve(1, 1), -0.1)).toBeNaN();
    expect(profitShare(curve(4, 3, 2, 1), 0.25)).toBe(0.4);
    expect(profitShare(curve(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), 0.1 + 0.2)).toBeCloseTo(0.3, 12);
    expect(profitShare(curve(1, 1), 0.9999999999999)).toBe(1);
  });

  const profits = fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 1, maxLength: 50 });

  it('starts at 0, ends at 1 and peaks at 1 or above, whenever total profit is above 0', () => {
    fc.assert(
      fc.property(profits, (cents) => {
        const of = whaleCurve(Float64Array.from(cents, (c) => c / 100));
        fc.pre(of.total > 0.001);
        expect(profitShare(of, 0)).toBe(0);
        expect(profitShare(of, 1)).toBe(1);
        expect(of.peak).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('never rises faster later: each client adds at most what the one before it added', () => {
    fc.assert(
      fc.property(profits, (given) => {
        const { cumulative } = curve(...given);
        const steps = cumulative.slice(1).map((money, k) => money - (cumulative[k] ?? NaN));
        expect(Array.from(steps)).toEqual([...given].sort((a, b) => b - a).map((p) => (p === 0 ? 0 : p)));
      }),
    );
  });

  it('is the same for the same clients in any order', () => {
    fc.assert(
      fc.property(profits, (given) => {
        expect(curve(...[...given].reverse()).cumulative).toEqual(curve(...given).cumulative);
      }),
    );
  });
});
