import type { Placement } from '../matrix/quadrant';
import { roundedMoney } from '../statistics/rounding';
import { moneyText, rateTexts } from './numberText';
import type { Reason, ReasonPart } from './segmentReason';

/**
 * A reason in one sentence: the label, what it rests on, and what the client earns, such as "Underperformer:
 * effort 14.0 % is at or above the cut of 4.9 %, worth 7.4 % is below 11.2 %; loses 3,346."
 */
export function reasonText({ placement, label, parts, revenue, profit }: Reason): string {
  const grounds = parts.length > 0 ? partsText(parts) : outsideText(placement, revenue);
  return `${label}: ${grounds}; ${outcomeText(profit, placement)}.`;
}

/** "The cut of" is said of the first cut that is told, and understood of the other. */
function partsText(parts: readonly ReasonPart[]): string {
  const first = parts.find(({ side }) => side !== 'onTheCut');
  return parts.map((part) => partText(part, part === first ? 'the cut of ' : '')).join(', ');
}

function partText({ measure, value, cut, side }: ReasonPart, named: string): string {
  const [valueText = '', cutText = ''] = rateTexts(value, cut);
  if (side === 'onTheCut') return `${measure} ${valueText} is on its cut (counts as high)`;
  return `${measure} ${valueText} is ${side === 'above' ? 'at or above' : 'below'} ${named}${cutText}`;
}

function outsideText(placement: Placement, revenue: number): string {
  if (placement === 'noRevenue') return 'nothing was billed, so there is no worth and no effort';
  if (placement === 'netCredit') {
    return `revenue of ${moneyText(revenue)} is below 0, so there is no worth and no effort`;
  }
  return 'worth, effort or a cut is missing';
}

/** Whoever is on the wrong side of both cuts and yet loses nothing "still" earns: the label alone says otherwise. */
function outcomeText(profit: number, placement: Placement): string {
  const rounded = roundedMoney(profit);
  if (Number.isNaN(rounded)) return 'what it earns is not known';
  if (rounded === 0) return 'breaks even';
  if (rounded < 0) return `loses ${moneyText(-rounded)}`;
  return `${placement === 'bottomRight' ? 'still earns' : 'earns'} ${moneyText(rounded)}`;
}
