import { dateOfDay } from '../core/dayCount';

/** The formats of one locale. */
function formatsOf(locale: string | undefined) {
  const format = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, options);
  return {
    locale,
    whole: format({ maximumFractionDigits: 0 }),
    wholePercent: format({ style: 'percent', maximumFractionDigits: 0 }),
    finePercent: format({ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    figure: format({ maximumSignificantDigits: 6 }),
    cents: format({ minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    compact: format({ notation: 'compact', maximumSignificantDigits: 3 }),
    tenths: format({ minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    date: new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }),
    day: new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
  };
}

/** Until Excel has told its language, as the reader's own machine writes them. */
let formats = formatsOf(undefined);

/** Writes numbers and dates from now on as the locale of a tag such as de-DE does; as the machine does where the tag is none. */
export function useNumbers(tag: string): void {
  formats = formatsOf(isLocale(tag) ? tag : undefined);
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** The locale that numbers are written in now. */
export function numberLocale(): string {
  return formats.whole.resolvedOptions().locale;
}

/** A count: 1,234. */
export function countText(count: number): string {
  return formats.whole.format(count);
}

/** A fraction in full percent: 0.52 → 52%. */
export function wholePercentText(fraction: number): string {
  return formats.wholePercent.format(fraction);
}

/** A rate to a tenth of a percent: 0.11151 → 11.2%. */
export function rateText(rate: number): string {
  return Number.isNaN(rate) ? '–' : formats.finePercent.format(rate);
}

/** A fraction as the number a person types before "%"; NaN stays an empty field. */
export function percentNumber(fraction: number): number {
  return Math.round(fraction * 1e8) / 1e6;
}

/** A number where there is next to no room: 12.3K. */
export function compactText(value: number): string {
  return formats.compact.format(value);
}

/** Any number, short: 12,345.7. */
export function figureText(value: number): string {
  return formats.figure.format(value);
}

/** A day: 22 Nov 2026. */
export function dateText(day: Date): string {
  return formats.date.format(day);
}

/** The sign between whole numbers and decimals. */
export function decimalSign(): string {
  return formats.finePercent.formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.';
}

/** A mean of ratings to a tenth: 3.2; "–" while there is none. */
export function indexText(mean: number): string {
  return Number.isNaN(mean) ? '–' : formats.tenths.format(mean);
}

/** A day as Excel counts them: 22 Nov 2026. */
export function dayText(day: number): string {
  return formats.day.format(dateOfDay(day));
}

/** Money is told in full from here up, and below to the cent, as prices are. */
const WHOLE_MONEY_FROM = 100;

/** Money in the workbook's currency, which nobody tells us: 3,346, 12.50, 7; a dash where it is missing. */
export function moneyText(money: number): string {
  if (Number.isNaN(money)) return '–';
  const isWhole = Math.abs(money) >= WHOLE_MONEY_FROM || Number.isInteger(money);
  return isWhole ? formats.whole.format(Math.round(money) + 0) : formats.cents.format(money);
}
