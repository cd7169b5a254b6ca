import { isMarketSpaceClient, type Wallets } from '../growth/wallets';
import { moneyText, rateTexts } from './numberText';
import { unitTexts } from './unitText';

/** What the reasons of a wallet rest on: what we bill (n×1, money), and the spend that opens a market space (money). */
export interface WalletGrounds {
  readonly revenue: Float64Array;
  readonly wallets: Wallets;
  readonly from: number;
}

/** Our share of one client's wallet, such as "Share of wallet 25.0 %: 500 of the 2,000 it spends a year." */
export function shareOfWalletReason({ revenue, wallets }: WalletGrounds, client: number): string {
  const ours = moneyText(revenue[client] ?? NaN);
  if (wallets.isTooLow[client])
    return `Share of wallet: we bill ${ours}, more than the spend that is stated.`;
  const share = wallets.share[client] ?? NaN;
  if (Number.isNaN(share)) return 'Share of wallet: the spend or our part of it is missing.';
  return `Share of wallet ${rateTexts(share).join('')}: ${ours} of the ${moneyText(wallets.total[client] ?? NaN)} it spends a year.`;
}

/**
 * Whether one client opens a market space, such as "Yes: it spends 2,000 a year, at or above 1,000." Both amounts have as
 * many decimals as it takes to tell them apart.
 */
export function marketSpaceReason({ wallets, from }: WalletGrounds, client: number): string {
  const total = wallets.total[client] ?? NaN;
  if (Number.isNaN(total)) return '';
  const isOne = isMarketSpaceClient({ total, from });
  const [spent = '', level = ''] = unitTexts('money', total, from);
  return `${isOne ? 'Yes' : 'No'}: it spends ${spent} a year, ${isOne ? 'at or above' : 'below'} ${level}.`;
}
