import type { Unit } from '../matrix/axis';
import { compared } from '../matrix/compared';
import { moneyText, rateTexts } from './numberText';

/** Plain numbers and ratings are told in two decimals at most, unless it takes more to tell them apart. */
const USUAL_DECIMALS = 2;

/** Nothing is compared at more decimals than this. */
const MOST_DECIMALS = 10;

/** Excel keeps 15 significant digits: longer numbers are told as a power of ten. */
const LONGEST = 1e15;

const POWER_OF_TEN = new Intl.NumberFormat('en-US', { notation: 'scientific', maximumFractionDigits: 2 });

const UP_TO = Array.from(
  { length: MOST_DECIMALS + 1 },
  (_, decimals) => new Intl.NumberFormat('en-US', { maximumFractionDigits: decimals }),
);

/** Values of one axis in words: 14.0 %, 3.67, 2,470. Different values read differently, and only 0 reads as 0. */
export function unitTexts(unit: Unit, ...values: readonly number[]): string[] {
  if (unit === 'rate' || unit === 'share') return rateTexts(...values);
  const told = values.map((value) => compared(value, unit));
  const usual = told.map(unit === 'money' ? moneyText : (value) => plainText(value, USUAL_DECIMALS));
  if (isClear(usual, told)) return usual;
  for (let decimals = USUAL_DECIMALS; decimals < MOST_DECIMALS; decimals++) {
    const texts = told.map((value) => plainText(value, decimals));
    if (isClear(texts, told)) return texts;
  }
  return told.map((value) => plainText(value, MOST_DECIMALS));
}

function plainText(value: number, decimals: number): string {
  const format = Math.abs(value) < LONGEST ? UP_TO[decimals] : POWER_OF_TEN;
  return (format ?? POWER_OF_TEN).format(value);
}

function isClear(texts: readonly string[], values: readonly number[]): boolean {
  const isTold = texts.every((text, i) => values[i] === 0 || /[1-9]/.test(text));
  return isTold && new Set(texts).size === new Set(values).size;
}
