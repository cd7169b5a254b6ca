import type { Unit } from '../matrix/axis';
import { compared } from '../matrix/compared';
import { roundedMoney, roundedRate, roundedTo } from '../statistics/rounding';

/** Rates are compared at 10 decimals, so a percent never needs more decimals than this. */
const MOST_OF_PERCENT = 8;

/** Money is told in full from here up, and below in two decimals, as prices are. */
const WHOLE_MONEY_FROM = 100;

/** Money less than this is told in the four decimals that it is compared at. */
const SMALL_MONEY = 0.01;

/** Plain numbers and ratings are told in two decimals at most, unless it takes more to tell them apart. */
const USUAL_DECIMALS = 2;

/** Nothing is compared at more decimals than this. */
const MOST_DECIMALS = 10;

/** Excel keeps 15 significant digits: longer numbers are told as a power of ten. */
const LONGEST = 1e15;

/** So many texts of numbers with as many decimals are kept to be told again. */
const MOST_KEPT = 10_000;

/** How numbers are told in one language. */
export interface NumberTexts {
  /** A number with at least and at most so many decimals. */
  readonly plain: (number: number, most: number, least?: number) => string;
  /** A number of percent, as text, with its sign: 14.0 is "14.0%", and where the language parts them "14,0 %". */
  readonly percent: (number: string) => string;
  /**
   * Rates in percent: 0.14027 is "14.0%". One decimal, or as many as it takes to tell different rates apart and a
   * rate from 0, so that no text contradicts a comparison.
   */
  readonly rates: (...rates: readonly number[]) => string[];
  /** Money: 3,346, 12.50, 7, 0.0042. What is there once rounded is never told as 0. */
  readonly money: (money: number) => string;
  /** Values of one axis: 14.0%, 3.67, 2,470. Different values read differently, and only 0 reads as 0. */
  readonly units: (unit: Unit, ...values: readonly number[]) => string[];
}

/** How numbers are told in the language of a locale such as en-US. */
export function numberTexts(locale: string): NumberTexts {
  const formats: Record<string, Intl.NumberFormat> = {};
  const plain: NumberTexts['plain'] = (number, most, least = 0) => {
    const isLong = Math.abs(number) >= LONGEST;
    const format = (formats[isLong ? '' : `${least} ${most}`] ??= new Intl.NumberFormat(
      locale,
      isLong
        ? { notation: 'scientific', maximumFractionDigits: 2 }
        : { minimumFractionDigits: least, maximumFractionDigits: most },
    ));
    return format.format(number);
  };
  const percent = percentIn(locale);
  const told: Record<number, Map<number, string>> = {};
  // Of many clients the same few percents are told again and again, and a format takes long over each.
  const fixed = (number: number, decimals: number): string => {
    const rounded = roundedTo(number, decimals);
    const texts = (told[decimals] ??= new Map<number, string>());
    const known = texts.get(rounded);
    if (known !== undefined) return known;
    if (texts.size === MOST_KEPT) texts.clear();
    const text = plain(rounded, decimals, decimals);
    texts.set(rounded, text);
    return text;
  };
  const rates: NumberTexts['rates'] = (...given) => {
    const decimals = rateDecimals(...given);
    return given.map((rate) => percent(fixed(ratePercent(rate), decimals)));
  };
  const money: NumberTexts['money'] = (given) => {
    const rounded = roundedMoney(given);
    const size = Math.abs(rounded);
    if (Number.isInteger(rounded) || size >= WHOLE_MONEY_FROM) return fixed(rounded, 0);
    return fixed(rounded, size < SMALL_MONEY ? 4 : 2);
  };
  const units: NumberTexts['units'] = (unit, ...values) => {
    if (unit === 'rate' || unit === 'share') return rates(...values);
    const given = values.map((value) => compared(value, unit));
    const usual = given.map(unit === 'money' ? money : (value) => plain(value, USUAL_DECIMALS));
    if (isClear(usual, given)) return usual;
    for (let decimals = USUAL_DECIMALS; decimals < MOST_DECIMALS; decimals++) {
      const texts = given.map((value) => plain(value, decimals));
      if (isClear(texts, given)) return texts;
    }
    return given.map((value) => plain(value, MOST_DECIMALS));
  };
  return { plain, percent, rates, money, units };
}

/** Where a language puts its percent sign, and what stands between that and the number. */
function percentIn(locale: string): NumberTexts['percent'] {
  const parts = new Intl.NumberFormat(locale, { style: 'percent' }).formatToParts(1);
  return (number) => parts.map(({ type, value }) => (type === 'integer' ? number : value)).join('');
}

/** Sheets and functions tell numbers so, whatever the language of Excel. */
export const ENGLISH_NUMBERS = numberTexts('en-US');

export const { rates: rateTexts, money: moneyText, units: unitTexts } = ENGLISH_NUMBERS;

/** How many decimals of a percent it takes to tell rates apart from each other and from 0, where they are. */
export function rateDecimals(...rates: readonly number[]): number {
  const percents = rates.map(ratePercent);
  for (let decimals = 1; decimals < MOST_OF_PERCENT; decimals++)
    if (areApart(percents, decimals)) return decimals;
  return MOST_OF_PERCENT;
}

/** Do so many decimals tell different numbers apart, and from 0, where they are? */
function areApart(numbers: readonly number[], decimals: number): boolean {
  const rounded = numbers.map((number) => roundedTo(number, decimals));
  return rounded.every((number, i) => {
    if (numbers[i] === 0) return true;
    const twin = rounded.indexOf(number);
    return Number.isFinite(number) && number !== 0 && numbers[twin] === numbers[i];
  });
}

/** A rate in percent as it is compared: to 10 decimals of the rate. */
export function ratePercent(rate: number): number {
  return roundedRate(roundedRate(rate) * 100);
}

/** Are different values told differently, and nothing but 0 as 0? */
function isClear(texts: readonly string[], values: readonly number[]): boolean {
  const isTold = texts.every((text, i) => values[i] === 0 || /[1-9]/.test(text));
  return isTold && new Set(texts).size === new Set(values).size;
}
