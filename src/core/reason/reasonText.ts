import { roundedMoney } from '../statistics/rounding';
import { moneyText } from './numberText';
import type { Reason, ReasonPart } from './segmentReason';
import { unitTexts } from './unitText';

/**
 * A reason in one sentence: the label, what it rests on, and what the client earns, such as "Underperformer:
 * effort 14.0 % is at or above the cut of 4.9 %, worth 7.4 % is below 11.2 %; loses 3,346."
 */
export function reasonText(reason: Reason): string {
  return `${reason.label}: ${groundsText(reason)}`;
}

/** The reason without the label, which people may call otherwise. */
export function groundsText(reason: Reason): string {
  const grounds = reason.parts.length > 0 ? partsText(reason.parts) : outsideText(reason);
  return `${grounds}; ${outcomeText(reason)}.`;
}

/** "The cut of" is said of the first cut that is told, and understood of the other. */
function partsText(parts: readonly ReasonPart[]): string {
  const first = parts.find(({ side }) => side !== 'onTheCut');
  return parts.map((part) => partText(part, part === first ? 'the cut of ' : '')).join(', ');
}

function partText({ measure, unit, value, cut, side }: ReasonPart, named: string): string {
  const [valueText = '', cutText = ''] = unitTexts(unit, value, cut);
  if (side === 'onTheCut') return `${measure} ${valueText} is on its cut (counts as high)`;
  return `${measure} ${valueText} is ${side === 'above' ? 'at or above' : 'below'} ${named}${cutText}`;
}

function outsideText({ placement, absent, revenue }: Reason): string {
  if (placement === 'noRevenue') return `nothing was billed, ${withoutText(absent)}`;
  if (placement === 'netCredit') return `revenue of ${moneyText(revenue)} is below 0, ${withoutText(absent)}`;
  if (absent.length === 0) return 'a cut is missing';
  return `${absent.join(' and ')} ${absent.length === 1 ? 'is' : 'are'} missing`;
}

function withoutText(absent: readonly string[]): string {
  const lacking = absent.length === 0 ? ['place'] : absent;
  return `so there is ${lacking.map((measure) => `no ${measure}`).join(' and ')}`;
}

/** Whoever bears a label that makes one expect a loss, and yet loses nothing, "still" earns. */
function outcomeText({ profit, lossExpected }: Reason): string {
  const rounded = roundedMoney(profit);
  if (Number.isNaN(rounded)) return 'what it earns is not known';
  if (rounded === 0) return 'breaks even';
  if (rounded < 0) return `loses ${moneyText(-rounded)}`;
  return `${lossExpected ? 'still earns' : 'earns'} ${moneyText(rounded)}`;
}
