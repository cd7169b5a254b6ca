import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankGap } from '../../../src/core/portfolio/rankGap';
import { clientProfit } from '../../../src/core/profit/clientProfit';
import { contribution } from '../../../src/core/profit/contribution';
import { costToServe } from '../../../src/core/profit/costToServe';
import { MALTLOAF } from '../examples';

function gaps(revenue: number[], profit: number[]): number[] {
  return Array.from(rankGap(Float64Array.from(revenue), Float64Array.from(profit)));
}

describe('the rank gap (Rules for working with key clients: income, not volume)', () => {
  it('of Maltloaf: Smith is first by revenue, second by profit (OpenLearn, Challenges in advanced management accounting)', () => {
    const profit = clientProfit(contribution(MALTLOAF.revenue, MALTLOAF.directCost), costToServe(MALTLOAF));
    expect(Array.from(profit, (money) => Math.round(money * 100) / 100)).toEqual([
      213_280, 264_240, -240, 17_120,
    ]);
    expect(Array.from(rankGap(MALTLOAF.revenue, profit))).toEqual([-1, 1, -1, 1]);
  });

  it('is 0 where both ranks agree, and where clients are alike', () => {
    expect(gaps([30, 20, 10], [3, 2, 1])).toEqual([0, 0, 0]);
    expect(gaps([20, 20, 20], [2, 2, 2])).toEqual([0, 0, 0]);
  });

  it('makes no gap of a tie', () => {
    expect(gaps([20, 20, 10], [2, 5, 1])).toEqual([0, 0, 0]);
    expect(gaps([10, 20, 30], [5, 5, 5])).toEqual([0, 0, 0]);
    expect(gaps([0.1 + 0.2, 0.3], [1, 2])).toEqual([0, 0]);
  });

  it('ranks only clients with both numbers', () => {
    expect(gaps([50, 40, 30, NaN], [NaN, 1, 2, 9])).toEqual([NaN, -1, 1, NaN]);
    expect(gaps([], [])).toEqual([]);
  });

  it('adds up to 0 and never depends on the order of rows', () => {
    const client = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: -3, max: 3 }), fc.nat());
    fc.assert(
      fc.property(fc.array(client, { maxLength: 30 }), (clients) => {
        const of = (rows: typeof clients) =>
          gaps(
            rows.map(([revenue]) => revenue),
            rows.map(([, profit]) => profit),
          );
        const first = of(clients);
        expect(first.reduce((total, gap) => total + gap, 0)).toBe(0);
        const order = clients
          .map((_, i) => i)
          .sort((a, b) => (clients[a]?.[2] ?? 0) - (clients[b]?.[2] ?? 0));
        const shuffled = order.flatMap((i) => clients.slice(i, i + 1));
        expect(of(shuffled)).toEqual(order.map((i) => first[i]));
      }),
    );
  });
});
