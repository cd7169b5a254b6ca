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
  const compared = rates.map(roundedRate);
  for (let decimals = 1; decimals < MOST_DECIMALS; decimals++) {
    const texts = compared.map((rate) => percentText(rate, decimals));
    if (isClear(texts, compared)) return texts;
  }
  return compared.map((rate) => percentText(rate, MOST_DECIMALS));
}

/** Money: 3,346, 12.50, 7, 0.0042. What is there once rounded is never told as 0. */
export function moneyText(money: number): string {
  const compared = roundedMoney(money);
  const size = Math.abs(compared);
  if (Number.isInteger(compared) || size >= WHOLE_MONEY_FROM) return numberText(compared, 0);
  return numberText(compared, size < SMALL_MONEY ? 4 : 2);
}

function percentText(rate: number, decimals: number): string {
  return `${numberText(roundedRate(rate * 100), decimals)} %`;
}

function numberText(number: number, decimals: number): string {
  const format = Math.abs(number) < LONGEST ? FIXED[decimals] : POWER_OF_TEN;
  return (format ?? POWER_OF_TEN).format(roundedTo(number, decimals));
}

function isClear(texts: readonly string[], rates: readonly number[]): boolean {
  const isTold = texts.every((text, i) => rates[i] === 0 || /[1-9]/.test(text));
  return isTold && new Set(texts).size === new Set(rates).size;
}
