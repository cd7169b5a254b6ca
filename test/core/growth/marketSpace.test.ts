import { describe, expect, it } from 'vitest';
import { marketSpace } from '../../../src/core/growth/marketSpace';

const CAR = { price: 150_000, cycleYears: 5, horizonYears: 50, multiple: 1, wholePurchases: false };

describe('market space (A. Clare, Customers or Clients. Do you know the difference?)', () => {
  it('is 1.5 million for 150,000 every five years over fifty years', () => {
    expect(marketSpace(CAR)).toBe(1_500_000);
  });

  it('doubles when the client brings another', () => {
    expect(marketSpace({ ...CAR, multiple: 2 })).toBe(3_000_000);
  });

  it('counts parts of a purchase unless whole purchases are asked for', () => {
    expect(marketSpace({ ...CAR, cycleYears: 6 })).toBeCloseTo(1_250_000, 6);
    expect(marketSpace({ ...CAR, cycleYears: 6, wholePurchases: true })).toBe(1_200_000);
  });

  it('rounds to 10 decimals before it rounds down: 0.3 ÷ 0.1 is 3 purchases', () => {
    expect(Math.floor(0.3 / 0.1)).toBe(2);
    expect(marketSpace({ ...CAR, price: 1, horizonYears: 0.3, cycleYears: 0.1, wholePurchases: true })).toBe(
      3,
    );
  });
});
