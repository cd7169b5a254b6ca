import { roundedRate, roundedTo } from '../core/statistics/rounding';

const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });

/** A count or whole money: 1,234. */
export function wholeText(number: number): string {
  return WHOLE.format(roundedTo(number, 0));
}

/** "1 client", "12 clients". */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${wholeText(count)} ${count === 1 ? one : many}`;
}

/** A fraction in full percent: 0.52 is "52%". What is there is never "0%", what is not whole never "100%". */
export function shareText(share: number): string {
  const compared = roundedRate(share);
  if (compared > 0 && compared < 0.005) return 'under 1%';
  if (compared >= 0.995 && compared < 1) return 'over 99%';
  return `${wholeText(compared * 100)}%`;
}

/** A rate to a tenth of a percent: 0.11151 is "11.2%", and what is next to nothing has no sign. */
export function rateText(rate: number): string {
  return `${roundedTo(roundedRate(rate) * 100, 1).toFixed(1)}%`;
}

/** The first names of a list and how many more there are: "A, B and 7 more". */
export function namesText(names: readonly string[], shown: number): string {
  return listText(
    names.slice(0, shown).map((name) => shortName(name)),
    Math.max(0, names.length - shown),
  );
}

/** The parts of a list and how many more there are. */
export function listText(parts: readonly string[], more: number): string {
  if (more > 0) return `${parts.join(', ')} and ${wholeText(more)} more`;
  return [parts.slice(0, -1).join(', '), ...parts.slice(-1)].filter((part) => part !== '').join(' and ');
}

/** Letters of a name that a label shows. */
export const LONGEST_NAME = 24;

/** A name on one line, cut to what a label can hold. */
export function shortName(name: string): string {
  const letters = Array.from(name.replace(/[\s\p{Cc}]+/gu, ' ').trim());
  return letters.length <= LONGEST_NAME
    ? letters.join('')
    : `${letters.slice(0, LONGEST_NAME - 1).join('')}…`;
}
