import { roundedMoney, roundedRate, roundedTo } from '../statistics/rounding';

/** Rates are compared at 10 decimals, so a percent never needs more decimals than this. */
const MOST_DECIMALS = 8;

/** Money is told in full from here up, and below in two decimals, as prices are. */
const WHOLE_MONEY_FROM = 100;

/** Money less than this is told in the four decimals that it is compared at. */
const SMALL_MONEY = 0.01;

/** Excel keeps 15 significant digits: longer numbers are told as a power of ten. */
const LONGEST = 1e15;

const FIXED = Array.from(
  { length: MOST_DECIMALS + 1 },
  (_, decimals) =>
    new Intl.NumberFormat('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
);

const POWER_OF_TEN = new Intl.NumberFormat('en-US', { notation: 'scientific', maximumFractionDigits: 2 });

/**
 * Rates in percent: 0.14027 is "14.0 %". One decimal, or as many as it takes to tell different rates apart and a
 * rate from 0, so that no text contradicts a comparison.
 */
export function rateTexts(...rates: readonly number[]): string[] {
  const decimals = rateDecimals(...rates);
  return rates.map((rate) => percentText(ratePercent(rate), decimals));
}

/** How many decimals of a percent it takes to tell rates apart from each other and from 0, where they are. */
export function rateDecimals(...rates: readonly number[]): number {
  const percents = rates.map(ratePercent);
  for (let decimals = 1; decimals < MOST_DECIMALS; decimals++) {
    const texts = percents.map((percent) => percentText(percent, decimals));
    if (isClear(texts, percents)) return decimals;
  }
  return MOST_DECIMALS;
}

/** A rate in percent as it is compared: to 10 decimals of the rate. */
export function ratePercent(rate: number): number {
  return roundedRate(roundedRate(rate) * 100);
}

/** Money: 3,346, 12.50, 7, 0.0042. What is there once rounded is never told as 0. */
export function moneyText(money: number): string {
  const compared = roundedMoney(money);
  const size = Math.abs(compared);
  if (Number.isInteger(compared) || size >= WHOLE_MONEY_FROM) return numberText(compared, 0);
  return numberText(compared, size < SMALL_MONEY ? 4 : 2);
}

function percentText(percent: number, decimals: number): string {
  return `${numberText(percent, decimals)} %`;
}

function numberText(number: number, decimals: number): string {
  const format = Math.abs(number) < LONGEST ? FIXED[decimals] : POWER_OF_TEN;
  return (format ?? POWER_OF_TEN).format(roundedTo(number, decimals));
}

function isClear(texts: readonly string[], percents: readonly number[]): boolean {
  const isTold = texts.every((text, i) => percents[i] === 0 || /[1-9]/.test(text));
  return isTold && new Set(texts).size === new Set(percents).size;
}
