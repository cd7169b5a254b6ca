import { isMarketSpaceClient } from '../growth/wallets';
import { marketSpaceReason, shareOfWalletReason } from '../reason/walletReason';
import type { ClientLabel } from './clientLabel';
import type { Systems } from '../systems/systems';

/** Our share of what the client spends, and whether that opens a market space; none where no spend is known. */
export function walletLabels({ clients: { revenue }, wallets, settings }: Systems): ClientLabel[] {
  if (!wallets) return [];
  const from = settings.marketSpaceFrom;
  const grounds = { revenue, wallets, from };
  return [
    {
      name: 'Share of wallet',
      basis: 'facts',
      unit: 'share',
      of: (client) => (wallets.isTooLow[client] ? 'Spend estimate too low' : (wallets.share[client] ?? NaN)),
      why: (client) => shareOfWalletReason(grounds, client),
    },
    {
      name: 'Market-space client',
      basis: 'facts',
      unit: null,
      of: (client) => {
        const total = wallets.total[client] ?? NaN;
        if (Number.isNaN(total)) return '';
        return isMarketSpaceClient({ total, from }) ? 'Yes' : 'No';
      },
      why: (client) => marketSpaceReason(grounds, client),
    },
  ];
}
