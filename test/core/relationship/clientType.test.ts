import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLIENT_TYPES, clientType } from '../../../src/core/relationship/clientType';

function typed(standardised: number, negotiation: number, jointSolutions: number, breadthOfScope: number) {
  const { score, types } = clientType({
    standardised: Float64Array.of(standardised),
    negotiation: Float64Array.of(negotiation),
    jointSolutions: Float64Array.of(jointSolutions),
    breadthOfScope: Float64Array.of(breadthOfScope),
  });
  return [score[0], CLIENT_TYPES[types[0] ?? -1]];
}

const rating = fc.integer({ min: 0, max: 50 }).map((tenths) => tenths / 10);

describe('client or customer (A. Clare, Customers or Clients. Do you know the difference?)', () => {
  it('is a client at 3.75, a customer at 0.5', () => {
    expect(typed(1, 4, 4, 3)).toEqual([3.75, 'Client']);
    expect(typed(5, 0, 1, 1)).toEqual([0.5, 'Customer']);
  });

  it('is a client from exactly 3, after rounding', () => {
    expect(typed(2, 3, 3, 3)).toEqual([3, 'Client']);
    expect(typed(2, 3, 3, 2.9)[1]).toBe('Customer');
    expect(typed(5, 5, 5, 2 - 1e-12)[1]).toBe('Client');
  });

  it('is unrated where any rating is missing', () => {
    for (let at = 0; at < 4; at++) {
      const [a = 0, b = 0, c = 0, d = 0] = [1, 4, 4, 3].map((given, i) => (i === at ? NaN : given));
      expect(typed(a, b, c, d)).toEqual([NaN, 'Unrated']);
    }
  });

  it('never falls when there is more negotiation, nor rises when more is standardised', () => {
    fc.assert(
      fc.property(rating, rating, rating, rating, rating, (a, b, c, d, more) => {
        const score = Number(typed(a, b, c, d)[0]);
        expect(typed(a, Math.max(b, more), c, d)[0]).toBeGreaterThanOrEqual(score);
        expect(typed(Math.max(a, more), b, c, d)[0]).toBeLessThanOrEqual(score);
      }),
    );
  });
});
