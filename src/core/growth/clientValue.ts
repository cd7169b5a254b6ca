import { roundedRate } from '../statistics/rounding';

/**
 * What is expected of a client: `profit` (currency a year), which part of it is still there a year later (`retention`,
 * 0 to 1), what waiting a year costs (`discountRate`, a fraction not below 0), and for how many whole `years`;
 * Infinity for as long as the client stays.
 */
export interface ExpectedProfit {
  readonly profit: number;
  readonly retention: number;
  readonly discountRate: number;
  readonly years: number;
}

/**
 * What a client's coming profits are worth today, in the workbook's currency: the sum of
 * profit × (r ÷ (1 + i))^t over the years t = 1, 2 … For all time that is profit × r ÷ (1 + i − r); infinite where a
 * client is never lost and waiting costs nothing.
 */
export function clientValue({ profit, retention, discountRate, years }: ExpectedProfit): number {
  if (profit === 0 || retention <= 0 || years <= 0) return 0;
  if (isLasting({ retention, discountRate })) return profit * years;
  const lostInAYear = discountRate + (1 - retention);
  return (profit * retention * shareLost(lostInAYear / (1 + discountRate), years)) / lostInAYear;
}

/** Whether a year takes nothing away: retention 1 and discount rate 0, once rounded. */
export function isLasting({
  retention,
  discountRate,
}: Pick<ExpectedProfit, 'retention' | 'discountRate'>): boolean {
  return roundedRate(discountRate + (1 - retention)) <= 0;
}

/** 1 − (1 − share)^years, right to the last digit also where hardly anything is lost in a year. */
function shareLost(share: number, years: number): number {
  return -Math.expm1(years * Math.log1p(-share));
}
