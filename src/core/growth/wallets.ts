import type { ClientFacts } from '../clientFacts';
import { roundedMoney } from '../statistics/rounding';
import { headroom, isSpendTooLow, shareOfWallet } from './shareOfWallet';

/**
 * What is known of clients' wallets, each n×1: `total` spend in our category (currency a year), our `share` of it and
 * the `competitorShare` (fractions, together 1), and the `headroom` left to win (currency a year). NaN where the spend
 * is missing, is not above 0, or is too low an estimate (`isTooLow` is 1 there); no share either of a net credit.
 */
export interface Wallets {
  readonly total: Float64Array;
  readonly share: Float64Array;
  readonly competitorShare: Float64Array;
  readonly headroom: Float64Array;
  readonly isTooLow: Uint8Array;
}

/**
 * Wallets from what we bill (`revenue`, n×1, taken as a year's) and what is known of the spend: the total as stated,
 * or, where it is not, ours + what is spent elsewhere. null where neither column is there.
 */
export function wallets(revenue: Float64Array, facts: ClientFacts): Wallets | null {
  const { totalSpend, spendElsewhere } = facts;
  if (!totalSpend && !spendElsewhere) return null;
  const stated = revenue.map((ours, client) => {
    const total = totalSpend?.[client] ?? NaN;
    return Number.isNaN(total) ? ours + notBelowZero(spendElsewhere?.[client] ?? NaN) : total;
  });
  const isTooLow = Uint8Array.from(stated, (total, client) =>
    Number(isSpendTooLow({ ours: revenue[client] ?? NaN, total })),
  );
  const total = stated.map((money, client) => (isTooLow[client] || roundedMoney(money) <= 0 ? NaN : money));
  const ours = revenue.map(notBelowZero);
  const walletOf = (client: number) => ({ ours: ours[client] ?? NaN, total: total[client] ?? NaN });
  const share = total.map((_, client) => shareOfWallet(walletOf(client)));
  return {
    total,
    share,
    competitorShare: share.map((part) => 1 - part),
    headroom: total.map((_, client) => headroom(walletOf(client))),
    isTooLow,
  };
}

/**
 * Whether a client's yearly spend (currency) opens a market space for us: from the amount given on, both rounded.
 * A spend that is missing claims nothing. Source: A. Clare, "Customers or Clients. Do you know the difference?"
 */
export function isMarketSpaceClient(spend: { total: number; from: number }): boolean {
  return roundedMoney(spend.total) >= roundedMoney(spend.from);
}

/** Money spent cannot be negative: then the number is not what its header says. */
function notBelowZero(money: number): number {
  return roundedMoney(money) < 0 ? NaN : money;
}
