import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMarketSpaceClient, wallets, type Wallets } from '../../../src/core/growth/wallets';

function known(revenue: number[], facts: { totalSpend?: number[]; spendElsewhere?: number[] }): Wallets {
  const { totalSpend, spendElsewhere } = facts;
  const of = wallets(Float64Array.from(revenue), {
    ...(totalSpend && { totalSpend: Float64Array.from(totalSpend) }),
    ...(spendElsewhere && { spendElsewhere: Float64Array.from(spendElsewhere) }),
  });
  if (!of) throw new Error('No spend is known');
  return of;
}

describe('wallets', () => {
  it('are not known without a column of spend', () => {
    expect(wallets(Float64Array.of(1), {})).toBeNull();
  });

  it("give our share, competitors' share and what is left to win, from the total", () => {
    const of = known([30, 120, 0], { totalSpend: [120, 120, 50] });
    expect(Array.from(of.share)).toEqual([0.25, 1, 0]);
    expect(Array.from(of.competitorShare)).toEqual([0.75, 0, 1]);
    expect(Array.from(of.headroom)).toEqual([90, 0, 50]);
  });

  it('add what is spent elsewhere to ours where no total is stated', () => {
    const of = known([30, 30, 30], { totalSpend: [NaN, 50, NaN], spendElsewhere: [90, 90, NaN] });
    expect(Array.from(of.total)).toEqual([120, 50, NaN]);
    expect(known([30], { spendElsewhere: [90] }).share[0]).toBe(0.25);
  });

  it('are too low an estimate where we bill more than all of it: then nothing is told', () => {
    const of = known([130, 120.00001, 5], { totalSpend: [120, 120, 120] });
    expect(Array.from(of.isTooLow)).toEqual([1, 0, 0]);
    expect([of.total[0], of.share[0], of.competitorShare[0], of.headroom[0]]).toEqual([NaN, NaN, NaN, NaN]);
    expect([of.share[1], of.headroom[1]]).toEqual([1, 0]);
  });

  it('are missing where spend or revenue is, where spend is 0 or negative, and of a net credit', () => {
    const of = known([10, NaN, 0, -5, 10], { totalSpend: [NaN, 50, 0, 50, -1] });
    expect(Array.from(of.share)).toEqual([NaN, NaN, NaN, NaN, NaN]);
    expect(Array.from(of.headroom)).toEqual([NaN, NaN, NaN, NaN, NaN]);
    expect(known([10], { spendElsewhere: [-1] }).total[0]).toBeNaN();
  });

  it('are ours and theirs together, whatever the money', () => {
    const money = fc.integer({ min: 0, max: 1e9 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(money, money, (ours, elsewhere) => {
        fc.pre(ours + elsewhere > 0.001);
        const of = known([ours], { spendElsewhere: [elsewhere] });
        expect(of.isTooLow[0]).toBe(0);
        expect((of.share[0] ?? NaN) + (of.competitorShare[0] ?? NaN)).toBeCloseTo(1, 12);
        expect(of.headroom[0]).toBeCloseTo(elsewhere, 6);
        expect(known([ours], { totalSpend: [ours + elsewhere] })).toEqual(of);
      }),
    );
  });
});

describe('a market-space client (A. Clare, Customers or Clients. Do you know the difference?)', () => {
  it('spends the amount given or more in a year, rounded to 4 decimals', () => {
    const from = 10_000_000;
    expect(
      [9_999_999.99, 9_999_999.99999, 10_000_000].map((total) => isMarketSpaceClient({ total, from })),
    ).toEqual([false, true, true]);
    expect(isMarketSpaceClient({ total: NaN, from })).toBe(false);
  });
});
