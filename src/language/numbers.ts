/** Numbers as the reader's own machine writes them. */
const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 });
const wholePercent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });
const finePercent = new Intl.NumberFormat(undefined, {
  style: 'percent',
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

/** A count: 1,234. */
export function countText(count: number): string {
  return whole.format(count);
}

/**
 * A part of a whole, in full percent: 0.52 → 52%. What is there but would read as nothing is "under 1%", what is not
 * quite the whole but would read so "over 99%".
 */
export function shareText(part: number, of: number): string {
  const share = of === 0 ? 0 : part / of;
  if (share > 0 && share < 0.005) return `under ${wholePercent.format(0.01)}`;
  if (share < 1 && share >= 0.995) return `over ${wholePercent.format(0.99)}`;
  return wholePercent.format(share);
}

/** A rate to a tenth of a percent: 0.11151 → 11.2%. */
export function rateText(rate: number): string {
  return Number.isNaN(rate) ? '–' : finePercent.format(rate);
}

/** A fraction as the number a person types before "%"; NaN stays an empty field. */
export function percentNumber(fraction: number): number {
  return Math.round(fraction * 1e8) / 1e6;
}

const figure = new Intl.NumberFormat(undefined, { maximumSignificantDigits: 6 });

const compact = new Intl.NumberFormat(undefined, { notation: 'compact', maximumSignificantDigits: 3 });

/** A number where there is next to no room: 12.3K. */
export function compactText(value: number): string {
  return compact.format(value);
}

/** Any number, short: 12,345.7. */
export function figureText(value: number): string {
  return figure.format(value);
}
