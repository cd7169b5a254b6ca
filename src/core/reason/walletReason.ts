import { isMarketSpaceClient, type Wallets } from '../growth/wallets';
import { ENGLISH } from './tongue';

/** What the reasons of a wallet rest on: what we bill (n×1, money), and the spend that opens a market space (money). */
export interface WalletGrounds {
  readonly revenue: Float64Array;
  readonly wallets: Wallets;
  readonly from: number;
}

export type WalletWords = typeof WALLET_ENGLISH;

export const WALLET_ENGLISH = {
  ...ENGLISH,
  tooLow: (ours: string): string => `Share of wallet: we bill ${ours}, more than the spend that is stated.`,
  unknown: 'Share of wallet: the spend or our part of it is missing.',
  share: (share: string, ours: string, total: string): string =>
    `Share of wallet ${share}: ${ours} of the ${total} it spends a year.`,
  marketSpace: (isOne: boolean, spent: string, level: string): string =>
    `${isOne ? 'Yes' : 'No'}: it spends ${spent} a year, ${isOne ? 'at or above' : 'below'} ${level}.`,
};

/** Our share of one client's wallet, such as "Share of wallet 25.0 %: 500 of the 2,000 it spends a year." */
export function shareOfWalletReason(
  { revenue, wallets }: WalletGrounds,
  client: number,
  said: WalletWords = WALLET_ENGLISH,
): string {
  const { money, rates } = said.numbers;
  const ours = money(revenue[client] ?? NaN);
  if (wallets.isTooLow[client]) return said.tooLow(ours);
  const share = wallets.share[client] ?? NaN;
  if (Number.isNaN(share)) return said.unknown;
  return said.share(rates(share).join(''), ours, money(wallets.total[client] ?? NaN));
}

/**
 * Whether one client opens a market space, such as "Yes: it spends 2,000 a year, at or above 1,000." Both amounts have as
 * many decimals as it takes to tell them apart.
 */
export function marketSpaceReason(
  { wallets, from }: WalletGrounds,
  client: number,
  said: WalletWords = WALLET_ENGLISH,
): string {
  const total = wallets.total[client] ?? NaN;
  if (Number.isNaN(total)) return '';
  const [spent = '', level = ''] = said.numbers.units('money', total, from);
  return said.marketSpace(isMarketSpaceClient({ total, from }), spent, level);
}
