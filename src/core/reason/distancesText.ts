import type { Distances } from '../matrix/distances';
import type { Scheme } from '../matrix/scheme';
import { roundedMoney } from '../statistics/rounding';
import { ENGLISH } from './tongue';

export type DistancesWords = typeof DISTANCES_ENGLISH;

export const DISTANCES_ENGLISH = {
  ...ENGLISH,
  already: (label: string): string => `${label} already.`,
  notLeft: (label: string): string => `No cost to serve above 0 would make it ${label}.`,
  left: (label: string, below: string): string => `Left to ${label} with cost to serve below ${below}.`,
  notUp: 'No higher price alone would move it up.',
  /** `loss` is '' where there is none. */
  up: (label: string, rise: string, loss: string): string =>
    `Up to ${label} with prices ${rise} higher${loss && `, still losing ${loss}`}.`,
  breakEven: (rise: string): string => `Breaks even with prices ${rise} higher.`,
};

/**
 * What would move one client, in sentences: "Left to Commodity with cost to serve below 2,470.87. Up to Partner with
 * prices 4.214 % higher, still losing 1,216.13. Breaks even with prices 6.620 % higher." Where nothing is left to do it says so.
 */
export function distancesText(
  far: Distances,
  { labels }: Scheme,
  said: DistancesWords = DISTANCES_ENGLISH,
): string {
  const moves = [leftText(far, labels, said), upText(far, labels, said), breakEvenText(far, said)].filter(
    Boolean,
  );
  return moves.length > 0 ? moves.join(' ') : said.already(labels[far.quadrant]);
}

function leftText({ left }: Distances, labels: Scheme['labels'], said: DistancesWords): string {
  if (!left) return '';
  const label = labels[left.quadrant];
  return Number.isNaN(left.costToServeBelow)
    ? said.notLeft(label)
    : said.left(label, centsText(left.costToServeBelow, said));
}

function upText({ up }: Distances, labels: Scheme['labels'], said: DistancesWords): string {
  if (!up) return '';
  if (up.quadrant === null) return said.notUp;
  const profit = roundedMoney(up.profit);
  const loss = profit < 0 ? centsText(-profit, said) : '';
  return said.up(labels[up.quadrant], riseText(up.priceRise, said), loss);
}

function breakEvenText({ breakEven }: Distances, said: DistancesWords): string {
  return breakEven ? said.breakEven(riseText(breakEven.priceRise, said)) : '';
}

/** A limit is told to the cent, and a rise in price to a thousandth of a percent: both are there to be acted on. */
function centsText(money: number, { numbers }: DistancesWords): string {
  return numbers.plain(money, 2, 2);
}

function riseText(rise: number, { numbers }: DistancesWords): string {
  return numbers.percent(numbers.plain(rise * 100, 3, 3));
}
