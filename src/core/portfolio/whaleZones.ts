import { roundedMoney } from '../statistics/rounding';
import type { WhaleCurve } from './whaleCurve';

/**
 * The zones of a whale curve, in clients: those who make most of what there is at the peak, those who lead on up to it,
 * and those after it, who add nothing or take away. The three add up to the clients on the curve.
 */
export interface WhaleZones {
  readonly mostOfPeak: number;
  readonly upToPeak: number;
  readonly afterPeak: number;
}

/** Which part of the peak's money is most of it. */
export const MOST_OF_PEAK = 0.8;

/**
 * Zones by money, which there is whatever the total: the first ends with the client that reaches 80 % of the peak, the
 * second with the one that reaches the peak. Where nobody makes money everyone is after the peak. Ours.
 */
export function whaleZones({ cumulative, peakAt }: WhaleCurve): WhaleZones {
  const most = roundedMoney(MOST_OF_PEAK * (cumulative[peakAt] ?? NaN));
  let mostOfPeak = 0;
  while (mostOfPeak < peakAt && roundedMoney(cumulative[mostOfPeak] ?? NaN) < most) mostOfPeak++;
  return { mostOfPeak, upToPeak: peakAt - mostOfPeak, afterPeak: cumulative.length - 1 - peakAt };
}
