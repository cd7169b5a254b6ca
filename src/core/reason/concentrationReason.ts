import {
  CONCENTRATION_LABELS,
  type Concentration,
  type ConcentrationLevels,
} from '../portfolio/concentration';
import { comparisonText } from './comparisonText';
import { rateTexts } from './numberText';

/** Shares of income, their labels, and the levels that these were told by. */
export interface ConcentrationGrounds extends Pick<Concentration, 'share' | 'labels'> {
  readonly levels: ConcentrationLevels;
}

/** Why one client is a Monopoly, Large or Regular, such as "Monopoly: 25.0 % of income is above 20.0 %." */
export function concentrationReason({ share, labels, levels }: ConcentrationGrounds, client: number): string {
  const label = CONCENTRATION_LABELS[labels[client] ?? -1] ?? 'Missing';
  const its = share[client] ?? NaN;
  const { largeFrom, monopolyAbove } = levels;
  switch (label) {
    case 'Monopoly': {
      const [told = '', level = ''] = rateTexts(its, monopolyAbove);
      return `Monopoly: ${told} of income is above ${level}.`;
    }
    case 'Large': {
      const [told = '', from = '', above = ''] = rateTexts(its, largeFrom, monopolyAbove);
      return `Large: ${told} of income is at or above ${from}, and not above ${above}.`;
    }
    case 'Regular':
      return `Regular: ${comparisonText('share', its, { from: largeFrom, of: ' of income' })}.`;
    case 'Missing':
      return 'Missing: its income is missing, or there is no positive income to have a share of.';
  }
}

/** What a gap between ranks says (n×1, see `rankGap`), such as "3 ranks higher by profit than by revenue." */
export function rankGapReason(gaps: Float64Array, client: number): string {
  const gap = gaps[client] ?? NaN;
  if (Number.isNaN(gap)) return 'No rank: revenue or profit is missing.';
  if (gap === 0) return 'The same rank by profit as by revenue.';
  const ranks = `${Math.abs(gap)} ${Math.abs(gap) === 1 ? 'rank' : 'ranks'}`;
  return `${ranks} ${gap > 0 ? 'higher' : 'lower'} by profit than by revenue.`;
}
