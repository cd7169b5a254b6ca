import type { WhaleCurve } from '../../core/portfolio/whaleCurve';
import { MOST_OF_PEAK, whaleZones } from '../../core/portfolio/whaleZones';
import { moneyText } from '../../core/reason/numberText';
import { roundedMoney } from '../../core/statistics/rounding';
import { countText, shareText, wholeText } from '../wording';
import type { Told } from './told';

export const WHALE_CURVE = 'Whale curve';

/** How many clients make most of the profit, how many the rest, and what the others take away. Nothing where nobody makes any. */
export function zonesTold(curve: WhaleCurve): Told[] {
  const { mostOfPeak, upToPeak, afterPeak } = whaleZones(curve);
  if (mostOfPeak === 0) return [];
  const peak = moneyText(curve.cumulative[curve.peakAt] ?? NaN);
  const makes = mostOfPeak === 1 ? 'makes' : 'make';
  const parts = [
    `${countText(mostOfPeak, 'client')} ${makes} ${upToPeak > 0 ? `${shareText(MOST_OF_PEAK)} or more of` : 'all of'} the peak of ${peak}`,
    upToPeak > 0 ? `${wholeText(upToPeak)} more ${upToPeak === 1 ? 'leads' : 'lead'} up to it` : '',
    afterPeak > 0 ? afterText(curve, afterPeak) : '',
  ];
  return [{ topic: WHALE_CURVE, tone: 'fact', text: `${parts.filter((part) => part !== '').join('; ')}.` }];
}

/** What the clients after the peak do: "the other 3 take 115 away again". */
export function afterText({ cumulative, peakAt, total }: WhaleCurve, afterPeak: number): string {
  const lost = roundedMoney((cumulative[peakAt] ?? NaN) - total);
  const isOne = afterPeak === 1;
  const others = isOne ? 'the other' : `the other ${wholeText(afterPeak)}`;
  if (lost === 0) return `${others} ${isOne ? 'adds' : 'add'} nothing`;
  return `${others} ${isOne ? 'takes' : 'take'} ${moneyText(lost)} away again`;
}
