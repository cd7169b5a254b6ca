import { CONCENTRATION_LABELS } from '../portfolio/concentration';
import { concentrationReason, rankGapReason } from '../reason/concentrationReason';
import type { ClientLabel } from './clientLabel';
import type { LabelWords } from './labelWords';
import type { Systems } from '../systems/systems';

/** What money alone tells of every client: how much of the income hangs on it, and whether it earns what its size promises. */
export function moneyLabels({ income, gaps, settings }: Systems, said: LabelWords): ClientLabel[] {
  const grounds = { ...income, levels: settings.levels };
  return [
    {
      name: said.label('Concentration'),
      basis: 'money',
      unit: null,
      of: (client) => said.label(CONCENTRATION_LABELS[income.labels[client] ?? -1] ?? 'Missing'),
      why: (client) => concentrationReason(grounds, client, said.concentration),
    },
    {
      name: said.label('Ranks gained by profit'),
      basis: 'money',
      unit: 'ranks',
      of: (client) => gaps[client] ?? NaN,
      why: (client) => rankGapReason(gaps, client, said.rankGap),
    },
  ];
}
