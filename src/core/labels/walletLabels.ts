import { isMarketSpaceClient } from '../growth/wallets';
import { marketSpaceReason, shareOfWalletReason } from '../reason/walletReason';
import type { ClientLabel } from './clientLabel';
import type { LabelWords } from './labelWords';
import type { Systems } from '../systems/systems';

/** Our share of what the client spends, and whether that opens a market space; none where no spend is known. */
export function walletLabels(
  { clients: { revenue }, wallets, settings }: Systems,
  said: LabelWords,
): ClientLabel[] {
  if (!wallets) return [];
  const from = settings.marketSpaceFrom;
  const grounds = { revenue, wallets, from };
  return [
    {
      name: said.label('Share of wallet'),
      basis: 'facts',
      unit: 'share',
      of: (client) =>
        wallets.isTooLow[client] ? said.label('Spend estimate too low') : (wallets.share[client] ?? NaN),
      why: (client) => shareOfWalletReason(grounds, client, said.wallet),
    },
    {
      name: said.label('Market-space client'),
      basis: 'facts',
      unit: null,
      of: (client) => {
        const total = wallets.total[client] ?? NaN;
        if (Number.isNaN(total)) return '';
        return said.label(isMarketSpaceClient({ total, from }) ? 'Yes' : 'No');
      },
      why: (client) => marketSpaceReason(grounds, client, said.wallet),
    },
  ];
}
