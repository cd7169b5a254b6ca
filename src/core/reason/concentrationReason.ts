import {
  CONCENTRATION_LABELS,
  type Concentration,
  type ConcentrationLevels,
} from '../portfolio/concentration';
import { roundedRate } from '../statistics/rounding';
import { comparisonText } from './comparisonText';
import { ENGLISH } from './tongue';

/** Shares of income, their labels, and the levels that these were told by. */
export interface ConcentrationGrounds extends Pick<Concentration, 'share' | 'shareOfPositive' | 'labels'> {
  readonly levels: ConcentrationLevels;
}

export type ConcentrationWords = typeof CONCENTRATION_ENGLISH;

export const CONCENTRATION_ENGLISH = {
  ...ENGLISH,
  ofIncome: ' of income',
  ofPositive: (share: string): string => ` (${share} of positive income)`,
  monopoly: (share: string, level: string): string => `${share} of income is above ${level}`,
  large: (share: string, from: string, above: string): string =>
    `${share} of income is at or above ${from}, and not above ${above}`,
  missingIncome: 'its income is missing, or there is no positive income to have a share of',
};

/**
 * Why one client is a Monopoly, Large or Regular, such as "Monopoly: 25.0 % of income is above 20.0 %." Where losses lift
 * shares, its share of positive income stands beside it.
 */
export function concentrationReason(
  grounds: ConcentrationGrounds,
  client: number,
  said: ConcentrationWords = CONCENTRATION_ENGLISH,
): string {
  const label = CONCENTRATION_LABELS[grounds.labels[client] ?? -1] ?? 'Missing';
  const positive = label === 'Missing' ? '' : positiveText(grounds, client, said);
  return `${said.label(label)}: ${shareText(label, grounds, client, said)}${positive}.`;
}

function shareText(
  label: (typeof CONCENTRATION_LABELS)[number],
  { share, levels }: ConcentrationGrounds,
  client: number,
  said: ConcentrationWords,
): string {
  const its = share[client] ?? NaN;
  const { largeFrom, monopolyAbove } = levels;
  switch (label) {
    case 'Monopoly': {
      const [told = '', level = ''] = said.numbers.rates(its, monopolyAbove);
      return said.monopoly(told, level);
    }
    case 'Large': {
      const [told = '', from = '', above = ''] = said.numbers.rates(its, largeFrom, monopolyAbove);
      return said.large(told, from, above);
    }
    case 'Regular':
      return comparisonText('share', its, { from: largeFrom, of: said.ofIncome }, said);
    case 'Missing':
      return said.missingIncome;
  }
}

/** Said of clients that earn, where the two shares differ. */
function positiveText(
  { share, shareOfPositive }: ConcentrationGrounds,
  client: number,
  said: ConcentrationWords,
): string {
  const [net, positive] = [share[client] ?? NaN, shareOfPositive[client] ?? NaN];
  if (!(positive > 0) || roundedRate(net) === roundedRate(positive)) return '';
  return said.ofPositive(said.numbers.rates(positive).join(''));
}

export type RankGapWords = typeof RANK_GAP_ENGLISH;

export const RANK_GAP_ENGLISH = {
  ...ENGLISH,
  noRank: 'No rank: revenue or profit is missing.',
  sameRank: 'The same rank by profit as by revenue.',
  apart: (ranks: number, isHigher: boolean): string =>
    `${ranks} ${ranks === 1 ? 'rank' : 'ranks'} ${isHigher ? 'higher' : 'lower'} by profit than by revenue.`,
};

/** What a gap between ranks says (n×1, see `rankGap`), such as "3 ranks higher by profit than by revenue." */
export function rankGapReason(
  gaps: Float64Array,
  client: number,
  said: RankGapWords = RANK_GAP_ENGLISH,
): string {
  const gap = gaps[client] ?? NaN;
  if (Number.isNaN(gap)) return said.noRank;
  return gap === 0 ? said.sameRank : said.apart(Math.abs(gap), gap > 0);
}
