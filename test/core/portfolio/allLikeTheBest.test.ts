import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allLikeTheBest } from '../../../src/core/portfolio/allLikeTheBest';
import { sum } from '../../../src/core/statistics/sum';

describe('all clients like the best (B. Ten Haken, best business clients)', () => {
  it('multiplies the mean profit of the best by the number of clients', () => {
    const of = allLikeTheBest(Float64Array.of(100, 60, -20, 0), (client) => client < 2);
    expect(of).toEqual({ clients: 4, best: 2, mean: 80, total: 320, actual: 140, gain: 180 });
  });

  it('may be less than there is: the best are chosen by persona, not by profit', () => {
    const of = allLikeTheBest(Float64Array.of(10, 50), (client) => client === 0);
    expect([of.total, of.gain]).toEqual([20, -40]);
  });

  it('counts no client whose profit is missing, best or not', () => {
    const of = allLikeTheBest(Float64Array.of(10, NaN, NaN, 30), (client) => client < 2);
    expect(of).toMatchObject({ clients: 2, best: 1, mean: 10, total: 20, actual: 40 });
  });

  it('has no answer where nobody is best', () => {
    expect(allLikeTheBest(Float64Array.of(1, 2), () => false)).toMatchObject({
      best: 0,
      mean: NaN,
      total: NaN,
      gain: NaN,
      actual: 3,
    });
  });

  it('gains nothing where everyone is best already', () => {
    const profits = fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(profits, (given) => {
        const profit = Float64Array.from(given);
        const { total, gain } = allLikeTheBest(profit, () => true);
        expect(total).toBeCloseTo(sum(profit), 6);
        expect(gain).toBeCloseTo(0, 6);
      }),
    );
  });
});
