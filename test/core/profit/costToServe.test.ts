import { describe, expect, it } from 'vitest';
import { isLossMaking } from '../../../src/core/profit/clientProfit';
import { contribution } from '../../../src/core/profit/contribution';
import { costParts, costToServe, type Serving } from '../../../src/core/profit/costToServe';
import { lateCost, lateCostOfDays } from '../../../src/core/profit/receivables';

const TWO: Serving = {
  revenue: Float64Array.of(1000, 73000),
  activities: [{ activity: 'Orders', counts: Float64Array.of(3, 5), rate: 10 }],
  charges: [{ charge: 'Freight', money: Float64Array.of(7, 0) }],
  latePayment: null,
};

describe('cost to serve', () => {
  it('is the sum of counts × rates and charges', () => {
    expect(Array.from(costToServe(TWO))).toEqual([37, 50]);
  });

  it('takes in the cost of an average receivable', () => {
    const receivable = Float64Array.of(100, 200);
    const latePayment = { kind: 'receivable', receivable, annualRate: 0.1, years: 2 } as const;
    expect(Array.from(costToServe({ ...TWO, latePayment }))).toEqual([57, 90]);
  });

  it('takes in the cost of days late, reckoned on revenue', () => {
    const latePayment = { kind: 'days', daysLate: Float64Array.of(0, 30), annualRate: 0.1 } as const;
    expect(Array.from(costToServe({ ...TWO, latePayment }))).toEqual([37, 650]);
  });

  it('is missing for a client with a missing part, and only for that client', () => {
    const charges = [{ charge: 'Freight', money: Float64Array.of(NaN, 1) }];
    expect(Array.from(costToServe({ ...TWO, charges }))).toEqual([NaN, 51]);
  });

  it('is 0 when nothing is counted', () => {
    expect(Array.from(costToServe({ ...TWO, activities: [], charges: [] }))).toEqual([0, 0]);
  });
});

describe('what one client’s cost to serve is made of', () => {
  it('is told part by part in the order of the sum, an activity with its count and rate', () => {
    const latePayment = { kind: 'days', daysLate: Float64Array.of(0, 30), annualRate: 0.1 } as const;
    expect(costParts({ ...TWO, latePayment }, 1)).toEqual([
      { kind: 'activity', name: 'Orders', count: 5, rate: 10, money: 50 },
      { kind: 'charge', name: 'Freight', money: 0 },
      { kind: 'latePayment', money: 600 },
    ]);
  });

  it('adds up to the cost to serve of every client', () => {
    const sums = [0, 1].map((client) => costParts(TWO, client).reduce((sum, { money }) => sum + money, 0));
    expect(sums).toEqual(Array.from(costToServe(TWO)));
  });
});

describe('late cost', () => {
  it('of 9,000 at 10% a year for one month is 75', () => {
    expect(lateCost({ receivable: 9000, annualRate: 0.1, years: 1 / 12 })).toBeCloseTo(75, 10);
  });

  it('counts 365 days a year', () => {
    expect(lateCostOfDays({ revenue: 36500, daysLate: 365, annualRate: 0.1 })).toBeCloseTo(3650, 10);
  });
});

describe('contribution', () => {
  it('is revenue less direct cost, missing where either is missing', () => {
    const of = contribution(Float64Array.of(100, NaN, 5, 5), Float64Array.of(60, 1, NaN));
    expect(Array.from(of)).toEqual([40, NaN, NaN, NaN]);
  });
});

describe('a loss maker', () => {
  it('has a profit below 0 once rounded to 4 decimals', () => {
    expect([-1, -0.0001, -0.00001, 0, 1, NaN].map(isLossMaking)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});
