import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incomeAtRisk } from '../../../src/core/portfolio/incomeAtRisk';

function risk(income: number[], trust: number[]) {
  return incomeAtRisk({ income: Float64Array.from(income), trust: Float64Array.from(trust) });
}

describe('income at risk (Rules for working with key clients)', () => {
  it('is the income of Breadwinners at trust step 2 or below, the largest first', () => {
    const of = risk([20, 30, 35, 6, 9], [2, 3, 0, 0, 0]);
    expect(Array.from(of.clients)).toEqual([2, 0]);
    expect([of.income, of.share]).toEqual([55, 0.55]);
  });

  it('ranks equal incomes by revenue, then by name, wherever they stand', () => {
    const income = Float64Array.from([25, 25, 25, 25]);
    const revenue = Float64Array.from([50, 60, 50, 50]);
    const trust = Float64Array.from([0, 0, 0, 4]);
    const of = incomeAtRisk({ income, trust, revenue, names: ['c', 'z', 'B', 'a'] });
    expect(Array.from(of.clients)).toEqual([1, 2, 0]);
  });

  it('takes 10% of income as a Breadwinner already, as roles do', () => {
    expect(risk([10, 90], [0, 4]).income).toBe(10);
    expect(risk([9.99, 90.01], [0, 4]).income).toBe(0);
  });

  it('claims nothing where the trust step is missing or there is no positive income', () => {
    expect(risk([50, 50], [NaN, 4])).toMatchObject({ income: 0, share: 0 });
    expect(risk([5, -5], [0, 0])).toMatchObject({ income: 0, share: NaN });
    expect(risk([NaN, 5], [0, 0]).income).toBe(5);
  });

  it('never falls when trust falls', () => {
    const client = fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(fc.array(client, { minLength: 1, maxLength: 12 }), fc.nat(), (clients, pick) => {
        const trust = clients.map(([, step]) => step);
        const income = clients.map(([money]) => money);
        const lost = trust.map((step, i) => (i === pick % clients.length ? Math.max(step - 1, 0) : step));
        expect(risk(income, lost).income).toBeGreaterThanOrEqual(risk(income, trust).income);
      }),
    );
  });
});
