import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakEvenOrder } from '../../../src/core/profit/breakEvenOrder';
import { clientProfit } from '../../../src/core/profit/clientProfit';
import { costToServe } from '../../../src/core/profit/costToServe';

const STOCKED = 750;
const NOT_STOCKED = 2250;

describe('the Kanthal case (R. S. Kaplan, Harvard Business School): 50% margin, 750 an order, 2,250 more if not stocked', () => {
  it('breaks even with an order of 1,500 stocked and 6,000 not', () => {
    expect(breakEvenOrder({ costPerOrder: STOCKED, contributionRate: 0.5 })).toBe(1500);
    expect(breakEvenOrder({ costPerOrder: STOCKED + NOT_STOCKED, contributionRate: 0.5 })).toBe(6000);
  });

  it('earns 71,000 from A (3 orders not stocked) and 9,500 from B (28 orders, 22 not), both buying 160,000', () => {
    const revenue = Float64Array.of(160_000, 160_000);
    const cost = costToServe({
      revenue,
      activities: [
        { activity: 'Orders', counts: Float64Array.of(3, 28), rate: STOCKED },
        { activity: 'Not stocked', counts: Float64Array.of(3, 22), rate: NOT_STOCKED },
      ],
      charges: [],
      latePayment: null,
    });
    const contribution = revenue.map((money) => money * 0.5);
    expect(Array.from(clientProfit(contribution, cost))).toEqual([71_000, 9500]);
  });
});

describe('the break-even order', () => {
  it('does not exist where the contribution rate is not above 0 once rounded', () => {
    for (const contributionRate of [0, -0.5, 1e-11, 0.3 - (0.1 + 0.2), NaN]) {
      expect(breakEvenOrder({ costPerOrder: 10, contributionRate })).toBeNaN();
    }
  });

  it('is 0 where an order costs nothing to serve', () => {
    expect(breakEvenOrder({ costPerOrder: 0, contributionRate: 0.2 })).toBe(0);
  });

  it('contributes exactly its own cost', () => {
    const terms = {
      costPerOrder: fc.double({ min: 0, max: 1e9, noNaN: true }),
      contributionRate: fc.double({ min: 1e-6, max: 1, noNaN: true }),
    };
    fc.assert(
      fc.property(fc.record(terms), (given) => {
        const left = breakEvenOrder(given) * given.contributionRate - given.costPerOrder;
        expect(Math.abs(left)).toBeLessThanOrEqual(given.costPerOrder * 1e-12);
      }),
    );
  });
});
