import { roundedMoney } from '../statistics/rounding';
import type { Reason, ReasonPart } from './segmentReason';
import { ENGLISH } from './tongue';

export type SegmentWords = typeof SEGMENT_ENGLISH;

export const SEGMENT_ENGLISH = {
  ...ENGLISH,
  /** What an axis measures, within a sentence. */
  measure: (measure: string): string => measure,
  onCut: (measured: string): string => `${measured} is on its cut (counts as high)`,
  /** The first cut that is told is named as one; of the others it is understood. */
  cut: (cut: string): string => `the cut of ${cut}`,
  noCut: 'a cut is missing',
  nothingBilled: (without: string): string => `nothing was billed, ${without}`,
  netCredit: (revenue: string, without: string): string => `revenue of ${revenue} is below 0, ${without}`,
  place: 'place',
  without: (measures: readonly string[]): string =>
    `so there is ${measures.map((measure) => `no ${measure}`).join(' and ')}`,
  unknown: 'what it earns is not known',
  breaksEven: 'breaks even',
  loses: (money: string): string => `loses ${money}`,
  earns: (money: string, isStill: boolean): string => `${isStill ? 'still earns' : 'earns'} ${money}`,
};

/**
 * A reason in one sentence: the label, what it rests on, and what the client earns, such as "Underperformer:
 * effort 14.0 % is at or above the cut of 4.9 %, worth 7.4 % is below 11.2 %; loses 3,346."
 */
export function reasonText(reason: Reason, said: SegmentWords = SEGMENT_ENGLISH): string {
  return `${said.label(reason.label)}: ${groundsText(reason, said)}`;
}

/** The reason without the label, which people may call otherwise. */
export function groundsText(reason: Reason, said: SegmentWords = SEGMENT_ENGLISH): string {
  const grounds = reason.parts.length > 0 ? partsText(reason.parts, said) : outsideText(reason, said);
  return `${grounds}; ${outcomeText(reason, said)}.`;
}

function partsText(parts: readonly ReasonPart[], said: SegmentWords): string {
  const first = parts.find(({ side }) => side !== 'onTheCut');
  return parts.map((part) => partText(part, part === first, said)).join(', ');
}

function partText(
  { measure, unit, value, cut, side }: ReasonPart,
  isFirst: boolean,
  said: SegmentWords,
): string {
  const [valueText = '', cutText = ''] = said.numbers.units(unit, value, cut);
  const measured = `${said.measure(measure)} ${valueText}`;
  if (side === 'onTheCut') return said.onCut(measured);
  return said.compared(measured, side === 'above', isFirst ? said.cut(cutText) : cutText);
}

function outsideText({ placement, absent, revenue }: Reason, said: SegmentWords): string {
  const measures = absent.map(said.measure);
  const without = said.without(measures.length > 0 ? measures : [said.place]);
  if (placement === 'noRevenue') return said.nothingBilled(without);
  if (placement === 'netCredit') return said.netCredit(said.numbers.money(revenue), without);
  return measures.length === 0 ? said.noCut : said.missing(measures);
}

/** Whoever bears a label that makes one expect a loss, and yet loses nothing, "still" earns. */
function outcomeText({ profit, lossExpected }: Reason, said: SegmentWords): string {
  const rounded = roundedMoney(profit);
  if (Number.isNaN(rounded)) return said.unknown;
  if (rounded === 0) return said.breaksEven;
  const money = said.numbers.money(Math.abs(rounded));
  return rounded < 0 ? said.loses(money) : said.earns(money, lossExpected);
}
