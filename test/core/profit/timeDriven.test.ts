import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeDriven } from '../../../src/core/profit/timeDriven';

function columns(minutes: number[], counts: number[]) {
  return { minutes: Float64Array.from(minutes), counts: Float64Array.from(counts) };
}

describe('time-driven rates (R. S. Kaplan and S. R. Anderson, HBR, November 2004)', () => {
  const of = timeDriven({
    cost: 560_000,
    capacity: 700_000,
    ...columns([8, 44, 50], [49_000, 1400, 2500]),
  });

  it('cost 0.80 a minute: 6.40 an order, 35.20 an inquiry, 40 a credit check', () => {
    expect(of.ratePerMinute).toBe(0.8);
    expect(Array.from(of.rates, (rate) => Math.round(rate * 1e9) / 1e9)).toEqual([6.4, 35.2, 40]);
  });

  it('assign 462,880 for 578,600 minutes and leave 97,120 unused', () => {
    expect([of.usedMinutes, of.assigned]).toEqual([578_600, 462_880]);
    expect([of.unusedMinutes, of.unused, of.isOverloaded]).toEqual([121_400, 97_120, false]);
  });
});

describe('rates from time', () => {
  it('say so where more minutes are used than there are, and then leave less than nothing', () => {
    const of = timeDriven({ cost: 100, capacity: 50, ...columns([6], [10]) });
    expect([of.usedMinutes, of.assigned, of.unused, of.isOverloaded]).toEqual([60, 120, -20, true]);
  });

  it('are not overloaded where every minute is used, rounding errors apart', () => {
    expect(timeDriven({ cost: 1, capacity: 0.3, ...columns([0.1, 0.2], [1, 1]) }).isOverloaded).toBe(false);
  });

  it('do not exist without capacity above 0, nor does any money', () => {
    for (const capacity of [0, -5, 1e-12, NaN]) {
      const of = timeDriven({ cost: 100, capacity, ...columns([6], [10]) });
      expect([of.ratePerMinute, of.rates[0], of.assigned, of.unused]).toEqual([NaN, NaN, NaN, NaN]);
      expect(of.usedMinutes).toBe(60);
    }
  });

  it('leave everything unused where nothing was done', () => {
    expect(timeDriven({ cost: 100, capacity: 50, ...columns([], []) })).toMatchObject({
      assigned: 0,
      unused: 100,
      unusedMinutes: 50,
    });
  });

  it('are missing in all that rests on a missing number', () => {
    const of = timeDriven({ cost: 100, capacity: 50, ...columns([6, 2], [NaN, 1]) });
    expect([of.ratePerMinute, of.rates[1], of.usedMinutes, of.assigned, of.isOverloaded]).toEqual([
      2,
      4,
      NaN,
      NaN,
      false,
    ]);
  });

  it('assign and leave unused together exactly the cost, and what activities are charged is what is assigned', () => {
    const count = fc.integer({ min: 0, max: 10_000 });
    const activity = fc.tuple(fc.integer({ min: 0, max: 500 }), count);
    const activities = fc.array(activity, { maxLength: 10 });
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 1e6 }), activities, (cost, capacity, given) => {
        const counts = given.map(([, times]) => times);
        const of = timeDriven({
          cost,
          capacity,
          ...columns(
            given.map(([each]) => each),
            counts,
          ),
        });
        const within = Math.max(cost, of.assigned) * 1e-12;
        expect(Math.abs(of.assigned + of.unused - cost)).toBeLessThanOrEqual(within);
        const charged = of.rates.reduce((total, rate, i) => total + rate * (counts[i] ?? NaN), 0);
        expect(Math.abs(charged - of.assigned)).toBeLessThanOrEqual(within);
        expect(of.isOverloaded).toBe(of.usedMinutes > capacity);
      }),
    );
  });
});
