import { numberTexts, type NumberTexts } from '../core/reason/numberText';
import { numberLocale } from './numbers';

let known: { readonly locale: string; readonly texts: NumberTexts } | null = null;

function texts(): NumberTexts {
  const locale = numberLocale();
  if (known?.locale !== locale) known = { locale, texts: numberTexts(locale) };
  return known.texts;
}

/** Numbers within the core's sentences, written as everywhere else in the panel. */
export const spokenNumbers: NumberTexts = {
  plain: (number, most, least) => texts().plain(number, most, least),
  percent: (number) => texts().percent(number),
  rates: (...rates) => texts().rates(...rates),
  money: (money) => texts().money(money),
  units: (unit, ...values) => texts().units(unit, ...values),
};
