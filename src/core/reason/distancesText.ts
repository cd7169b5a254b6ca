import type { Distances } from '../matrix/distances';
import type { Scheme } from '../matrix/scheme';
import { roundedMoney } from '../statistics/rounding';

/** A limit is told to the cent, and a rise in price to a thousandth of a percent: both are there to be acted on. */
const CENTS = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const RISE = new Intl.NumberFormat('en-US', { minimumFractionDigits: 3, maximumFractionDigits: 3 });

/**
 * What would move one client, in sentences: "Left to Commodity with cost to serve below 2,470.87. Up to Partner with
 * prices 4.214 % higher, still losing 1,216.13. Breaks even with prices 6.620 % higher." Where nothing is left to do it says so.
 */
export function distancesText(far: Distances, { labels }: Scheme): string {
  const moves = [leftText(far, labels), upText(far, labels), breakEvenText(far)].filter(Boolean);
  return moves.length > 0 ? moves.join(' ') : `${labels[far.quadrant]} already.`;
}

function leftText({ left }: Distances, labels: Scheme['labels']): string {
  if (!left) return '';
  const label = labels[left.quadrant];
  if (Number.isNaN(left.costToServeBelow)) return `No cost to serve above 0 would make it ${label}.`;
  return `Left to ${label} with cost to serve below ${CENTS.format(left.costToServeBelow)}.`;
}

function upText({ up }: Distances, labels: Scheme['labels']): string {
  if (!up) return '';
  if (up.quadrant === null) return 'No higher price alone would move it up.';
  const profit = roundedMoney(up.profit);
  const outcome = profit < 0 ? `, still losing ${CENTS.format(-profit)}` : '';
  return `Up to ${labels[up.quadrant]} with prices ${riseText(up.priceRise)} higher${outcome}.`;
}

function breakEvenText({ breakEven }: Distances): string {
  return breakEven ? `Breaks even with prices ${riseText(breakEven.priceRise)} higher.` : '';
}

function riseText(rise: number): string {
  return `${RISE.format(rise * 100)} %`;
}
