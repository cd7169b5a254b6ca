import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headroom, isSpendTooLow, shareOfWallet } from '../../../src/core/growth/shareOfWallet';

describe('share of wallet', () => {
  it('is ours ÷ total', () => {
    expect(shareOfWallet({ ours: 30, total: 120 })).toBe(0.25);
    expect(shareOfWallet({ ours: 0, total: 120 })).toBe(0);
    expect(shareOfWallet({ ours: 120, total: 120 })).toBe(1);
  });

  it('is never above 1 by a rounding error', () => {
    expect(shareOfWallet({ ours: 0.1 + 0.2, total: 0.3 })).toBe(1);
  });

  it('lies between 0 and 1 unless the spend estimate is too low, and depends on no currency', () => {
    const money = fc.double({ min: 0.01, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(money, money, fc.constantFrom(0.01, 7, 1000), (ours, total, price) => {
        fc.pre(!isSpendTooLow({ ours, total }));
        const share = shareOfWallet({ ours, total });
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThanOrEqual(1);
        expect(shareOfWallet({ ours: ours * price, total: total * price })).toBeCloseTo(share, 12);
      }),
    );
  });
});

describe('headroom', () => {
  it('is total − ours, never below 0 by a rounding error', () => {
    expect(headroom({ ours: 30, total: 120 })).toBe(90);
    expect(headroom({ ours: 0.1 + 0.2, total: 0.3 })).toBe(0);
  });
});

describe('a spend estimate', () => {
  it('is too low where we bill more, both rounded to 4 decimals', () => {
    expect(isSpendTooLow({ ours: 100.0001, total: 100 })).toBe(true);
    expect(isSpendTooLow({ ours: 100.00001, total: 100 })).toBe(false);
    expect(isSpendTooLow({ ours: 0.1 + 0.2, total: 0.3 })).toBe(false);
    expect(isSpendTooLow({ ours: 100, total: 100 })).toBe(false);
  });
});
