import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { costToServe } from '../../../src/core/profit/costToServe';
import { servingCost, unassignedCost } from '../../../src/core/profit/servingCost';
import { sum } from '../../../src/core/statistics/sum';
import { SPRING } from '../examples';

const column = (...numbers: number[]): Float64Array => Float64Array.from(numbers);

describe('what serving costs', () => {
  it('is, in the worked example of Spring Distribution, what each activity costs at its rate', () => {
    const { parts, assigned } = servingCost(SPRING);
    expect(parts.map(({ money }) => money)).toEqual([12_500, 1280, 3120, 53_665, 300]);
    expect(assigned).toBe(70_865);
    expect(parts[0]).toMatchObject({ kind: 'activity', count: 125, rate: 100 });
    expect(parts[3]?.share).toBeCloseTo(0.75728, 5);
  });

  it('has charges as they stand and late payment by receivables or by days', () => {
    const base = {
      revenue: column(365_000, 0),
      activities: [],
      charges: [{ charge: 'Freight', money: column(3, 4) }],
    };
    const held = { kind: 'receivable', receivable: column(9000, 1000), annualRate: 0.1, years: 1 } as const;
    expect(servingCost({ ...base, latePayment: held }).parts.map(({ kind, money }) => [kind, money])).toEqual(
      [
        ['charge', 7],
        ['latePayment', 1000],
      ],
    );
    const days = { kind: 'days', daysLate: column(10, 99), annualRate: 0.1 } as const;
    expect(servingCost({ ...base, latePayment: days }).assigned).toBe(1007);
  });

  it('has no shares where nothing costs anything', () => {
    const activities = [{ activity: 'Orders', counts: column(3), rate: 0 }];
    const { parts } = servingCost({ revenue: column(1), activities, charges: [], latePayment: null });
    expect(parts[0]).toMatchObject({ count: 3, money: 0, share: NaN });
  });

  it('comes to the clients’ cost to serve together, and its shares to the whole', () => {
    const amounts = fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 3, maxLength: 3 });
    const rate = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(amounts, amounts, amounts, rate, (counts, money, days, cents) => {
        const serving = {
          revenue: column(700, 0, 12_000),
          activities: [{ activity: 'Orders', counts: column(...counts), rate: cents / 100 }],
          charges: [{ charge: 'Freight', money: column(...money) }],
          latePayment: { kind: 'days', daysLate: column(...days), annualRate: 0.07 } as const,
        };
        const { parts, assigned } = servingCost(serving);
        expect(assigned).toBeCloseTo(sum(costToServe(serving)), 4);
        if (assigned > 0) expect(sum(column(...parts.map(({ share }) => share)))).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('what the ledger has and no client', () => {
  it('is unassigned, and below 0 where more was assigned than was spent', () => {
    expect(unassignedCost(70_865, 80_000)).toBe(9135);
    expect(unassignedCost(70_865, 70_000)).toBe(-865);
    expect(unassignedCost(0.1 + 0.2, 0.3)).toBe(0);
  });
});
