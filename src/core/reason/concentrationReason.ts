import {
  CONCENTRATION_LABELS,
  type Concentration,
  type ConcentrationLevels,
} from '../portfolio/concentration';
import { roundedRate } from '../statistics/rounding';
import { comparisonText } from './comparisonText';
import { rateTexts } from './numberText';

/** Shares of income, their labels, and the levels that these were told by. */
export interface ConcentrationGrounds extends Pick<Concentration, 'share' | 'shareOfPositive' | 'labels'> {
  readonly levels: ConcentrationLevels;
}

/**
 * Why one client is a Monopoly, Large or Regular, such as "Monopoly: 25.0 % of income is above 20.0 %." Where losses lift
 * shares, its share of positive income stands beside it.
 */
export function concentrationReason(grounds: ConcentrationGrounds, client: number): string {
  const { labels, levels } = grounds;
  const label = CONCENTRATION_LABELS[labels[client] ?? -1] ?? 'Missing';
  const its = grounds.share[client] ?? NaN;
  const positive = positiveText(grounds, client);
  const { largeFrom, monopolyAbove } = levels;
  switch (label) {
    case 'Monopoly': {
      const [told = '', level = ''] = rateTexts(its, monopolyAbove);
      return `Monopoly: ${told} of income is above ${level}${positive}.`;
    }
    case 'Large': {
      const [told = '', from = '', above = ''] = rateTexts(its, largeFrom, monopolyAbove);
      return `Large: ${told} of income is at or above ${from}, and not above ${above}${positive}.`;
    }
    case 'Regular':
      return `Regular: ${comparisonText('share', its, { from: largeFrom, of: ' of income' })}${positive}.`;
    case 'Missing':
      return 'Missing: its income is missing, or there is no positive income to have a share of.';
  }
}

/** Said of clients that earn, where the two shares differ. */
function positiveText({ share, shareOfPositive }: ConcentrationGrounds, client: number): string {
  const [net, positive] = [share[client] ?? NaN, shareOfPositive[client] ?? NaN];
  if (!(positive > 0) || roundedRate(net) === roundedRate(positive)) return '';
  return ` (${rateTexts(positive)[0] ?? ''} of positive income)`;
}

/** What a gap between ranks says (n×1, see `rankGap`), such as "3 ranks higher by profit than by revenue." */
export function rankGapReason(gaps: Float64Array, client: number): string {
  const gap = gaps[client] ?? NaN;
  if (Number.isNaN(gap)) return 'No rank: revenue or profit is missing.';
  if (gap === 0) return 'The same rank by profit as by revenue.';
  const ranks = `${Math.abs(gap)} ${Math.abs(gap) === 1 ? 'rank' : 'ranks'}`;
  return `${ranks} ${gap > 0 ? 'higher' : 'lower'} by profit than by revenue.`;
}
