import type { WhaleCurve } from '../../core/portfolio/whaleCurve';
import { MOST_OF_PEAK, whaleZones } from '../../core/portfolio/whaleZones';
import { moneyText, rateTexts } from '../../core/reason/numberText';
import { roundedMoney, roundedRate } from '../../core/statistics/rounding';
import { afterText } from '../telling/zonesTold';
import { countText, shareText, wholeText } from '../wording';
import type { WhalePoints, ZoneOfPoints } from './whalePoints';

/** What the whale curve shows, in words, and whether some ranks are left out of the drawing. */
export function whaleSentence(curve: WhaleCurve, { unit, clients, step }: WhalePoints): string {
  const told = unit === 'share' ? shareSentence(curve, clients) : moneySentence(curve, clients);
  if (step === 1) return told;
  return `${told} The line is drawn through 1 rank in ${wholeText(step)} and the ends of its zones.`;
}

function shareSentence(curve: WhaleCurve, clients: number): string {
  const { peakAt, peak } = curve;
  if (peakAt < clients)
    return `${firstText(peakAt, clients)} ${peakText(peak)} of the profit; ${restText(curve)}.`;
  const { mostOfPeak } = whaleZones(curve);
  const all = `All ${countText(clients, 'client')} add to the profit`;
  if (mostOfPeak === clients) return `${all}.`;
  return `${all}: ${lowerFirst(firstText(mostOfPeak, clients))} ${shareText(MOST_OF_PEAK)} or more of it.`;
}

function moneySentence(curve: WhaleCurve, clients: number): string {
  const { peakAt, cumulative, total } = curve;
  const together = roundedMoney(total) < 0 ? `lose ${moneyText(-total)}` : 'make no profit';
  const shown = `Together the clients ${together}, so the curve shows money, not shares of profit`;
  if (peakAt === 0) return `${shown}: no client makes any.`;
  return `${shown}: ${lowerFirst(firstText(peakAt, clients))} ${moneyText(cumulative[peakAt] ?? NaN)}; ${restText(curve)}.`;
}

function firstText(first: number, clients: number): string {
  const [who, makes] = first === 1 ? ['', 'makes'] : [`${wholeText(first)} `, 'make'];
  return `The most profitable ${who}of ${countText(clients, 'client')} ${makes}`;
}

function restText(curve: WhaleCurve): string {
  return afterText(curve, curve.order.length - curve.peakAt);
}

/** A peak above 100 % is never told as 100 %: the others take something away again. */
function peakText(peak: number): string {
  const told = shareText(peak);
  if (told !== '100%' || roundedRate(peak) === 1) return told;
  return (rateTexts(peak, 1)[0] ?? told).replace(' ', '');
}

/** The words at the peak: "Peak 104% at 80% of clients". */
export function peakLabel(curve: WhaleCurve, { unit, clients }: WhalePoints): string {
  const height = unit === 'share' ? peakText(curve.peak) : moneyText(curve.cumulative[curve.peakAt] ?? NaN);
  return `Peak ${height} at ${shareText(curve.peakAt / clients)} of clients`;
}

/** What the legend calls a zone. */
export function zoneName({ zone, clients }: ZoneOfPoints): string {
  return `${ZONE_NAMES[zone]}: ${countText(clients, 'client')}`;
}

/** What a zone is called where its clients may change. */
export const ZONE_NAMES = {
  mostOfPeak: `First ${shareText(MOST_OF_PEAK)} of the peak`,
  upToPeak: 'Up to the peak',
  afterPeak: 'After the peak',
} as const;

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
