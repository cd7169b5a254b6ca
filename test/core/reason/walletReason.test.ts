import { describe, expect, it } from 'vitest';
import { wallets } from '../../../src/core/growth/wallets';
import { marketSpaceReason, shareOfWalletReason } from '../../../src/core/reason/walletReason';

const revenue = Float64Array.of(500, 500, 500);

/** A client that spends four times what we bill, one said to spend less than that, and one of whom nothing is known. */
function grounds(from: number) {
  const known = wallets(revenue, { totalSpend: Float64Array.of(2000, 100, NaN) });
  if (!known) throw new Error('Spend is known.');
  return { revenue, wallets: known, from };
}

describe('the reason of a wallet', () => {
  it('is our part of what the client spends, or why there is none', () => {
    expect([0, 1, 2].map((client) => shareOfWalletReason(grounds(1000), client))).toEqual([
      'Share of wallet 25.0%: 500 of the 2,000 it spends a year.',
      'Share of wallet: we bill 500, more than the spend that is stated.',
      'Share of wallet: the spend or our part of it is missing.',
    ]);
  });

  it('says of a market space from which spend it opens, and nothing where the spend is missing', () => {
    expect(marketSpaceReason(grounds(2000), 0)).toBe('Yes: it spends 2,000 a year, at or above 2,000.');
    expect(marketSpaceReason(grounds(2001), 0)).toBe('No: it spends 2,000 a year, below 2,001.');
    expect(marketSpaceReason(grounds(2000), 2)).toBe('');
  });

  it('tells a spend apart from the amount that it falls short of', () => {
    expect(marketSpaceReason(grounds(2000.01), 0)).toBe('No: it spends 2,000 a year, below 2,000.01.');
  });
});
