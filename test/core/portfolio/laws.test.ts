import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../../src/core/clientColumns';
import { clientMatrix, type ClientMatrix } from '../../../src/core/matrix/clientMatrix';
import { concentration, herfindahl } from '../../../src/core/portfolio/concentration';
import { smallOrders } from '../../../src/core/portfolio/smallOrders';
import { tieOut } from '../../../src/core/portfolio/tieOut';
import { profitShare, profitShareOfFirst, whaleCurve } from '../../../src/core/portfolio/whaleCurve';
import { sum } from '../../../src/core/statistics/sum';

/** Revenue, direct cost and charge of a client. */
type Row = readonly [revenue: number, directCost: number, charge: number];

function matrixOf(rows: readonly Row[]): ClientMatrix {
  const column = (part: 0 | 1 | 2) => Float64Array.from(rows, (row) => row[part]);
  const clients: ClientColumns = {
    names: rows.map((_, i) => `Client ${i}`),
    revenue: column(0),
    directCost: column(1),
    activities: [],
    charges: [{ charge: 'Freight', money: column(2) }],
    latePayment: null,
    facts: {},
  };
  return clientMatrix(clients, { worth: { kind: 'weighted' }, effort: { kind: 'weighted' } });
}

/** Money from cents to billions, so that sums lose digits unless they are compensated. */
const money = fc
  .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.constantFrom(0.01, 1, 1e4, 1e6))
  .map(([units, unit]) => units * unit);
const rows = fc.array(fc.tuple(money, money, money), { minLength: 1, maxLength: 25 });

/** Where a client stands among all by profit, 0 being first. */
function placeByProfit({ profit }: ClientMatrix, client: number): number {
  return whaleCurve(profit).order.indexOf(client);
}

describe('raising what a client costs', () => {
  it('never raises its rank by profit, and never lowers that of another', () => {
    fc.assert(
      fc.property(rows, fc.nat(), fc.integer({ min: 0, max: 1e6 }), (given, pick, more) => {
        const dearer = pick % given.length;
        const raised = given.map(([revenue, cost, charge], i): Row => [
          revenue,
          cost,
          i === dearer ? charge + more : charge,
        ]);
        const [before, after] = [matrixOf(given), matrixOf(raised)];
        given.forEach((_, client) => {
          const [was, is] = [placeByProfit(before, client), placeByProfit(after, client)];
          if (client === dearer) expect(is).toBeGreaterThanOrEqual(was);
          else expect(is).toBeLessThanOrEqual(was);
        });
      }),
    );
  });

  it('lowers the total by exactly as much', () => {
    const whole = fc.integer({ min: -1e9, max: 1e9 });
    const row: fc.Arbitrary<Row> = fc.tuple(whole, whole, whole);
    fc.assert(
      fc.property(row, fc.array(row, { maxLength: 25 }), fc.nat({ max: 1e9 }), (one, others, more) => {
        const [revenue, directCost, charge] = one;
        const before = matrixOf([one, ...others]);
        const after = matrixOf([[revenue, directCost, charge + more], ...others]);
        expect(sum(after.profit)).toBe(sum(before.profit) - more);
      }),
    );
  });
});

describe('whatever the profits', () => {
  it("clients' profits tie to their own total, and the whale curve ends there", () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { profit } = matrixOf(given);
        const { total } = whaleCurve(profit);
        const { unassigned, isTied } = tieOut({ profit, setAside: 0, ledgerTotal: total });
        expect([unassigned, isTied]).toEqual([0, true]);
      }),
    );
  });

  it('with a positive total the curve starts at 0, ends at 1, and bends only downwards', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const curve = whaleCurve(matrixOf(given).profit);
        fc.pre(curve.total > 0.0001);
        expect([profitShare(curve, 0), profitShare(curve, 1)]).toEqual([0, 1]);
        const share = (k: number) => profitShareOfFirst(curve, k);
        const within = 1e-12 * Math.max(1, curve.peak);
        for (let k = 1; k < given.length; k++) {
          expect(share(k + 1) - share(k)).toBeLessThanOrEqual(share(k) - share(k - 1) + within);
        }
      }),
    );
  });

  it('shares sum to 1 to the twelfth decimal, however far the money is spread', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { share, shareOfPositive, total } = concentration(matrixOf(given).profit);
        fc.pre(total > 0.0001);
        const largest = share.reduce((most, s) => Math.max(most, Math.abs(s)), 1);
        expect(Math.abs(sum(share) - 1)).toBeLessThanOrEqual(1e-12 * largest);
        expect(Math.abs(sum(shareOfPositive) - 1)).toBeLessThanOrEqual(1e-12);
      }),
    );
  });

  it('the largest make no less the more of them there are, up to the tenth with income', () => {
    const earning = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(earning, (given) => {
        const { top1, top5, top10 } = concentration(Float64Array.from(given));
        expect(top1).toBeLessThanOrEqual(top5);
        expect(top5).toBeLessThanOrEqual(top10);
        expect(top10).toBeLessThanOrEqual(1);
        if (given.length <= 5) expect(top5).toBe(1);
        if (given.length <= 10) expect(top10).toBe(1);
      }),
    );
  });
});

describe('numbers near the largest there are', () => {
  const huge = Float64Array.of(1e308, 1e308, 5);

  it('give no share and no label rather than a wrong one, once their sum is lost', () => {
    const { share, top1, equalSplit } = concentration(huge);
    expect(Array.from(share)).toEqual([NaN, NaN, NaN]);
    expect([top1, equalSplit]).toEqual([NaN, 'Missing']);
    expect(herfindahl(huge)).toBeNaN();
    expect(whaleCurve(huge).peak).toBeNaN();
  });

  it('tie to nothing, and are no majority', () => {
    const { unassigned, isTied } = tieOut({ profit: huge, setAside: 0, ledgerTotal: 1 });
    expect([unassigned, isTied]).toEqual([NaN, false]);
    const same = new Float64Array(3).fill(2);
    const { share, isMajority } = smallOrders({
      revenue: huge,
      contribution: huge.map(() => -1),
      costPerOrder: same,
      orders: {
        orders: same,
        products: same,
        productsInFirstOrder: same,
        firstOrder: same,
        largestOrder: same,
      },
    });
    expect([share, isMajority]).toEqual([NaN, false]);
  });
});
