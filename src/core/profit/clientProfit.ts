import { difference } from '../statistics/difference';
import { roundedMoney } from '../statistics/rounding';

/** What a client earns for us: clientProfit = contribution − costToServe, n×1. Missing where either is missing. */
export function clientProfit(contribution: Float64Array, costToServe: Float64Array): Float64Array {
  return difference(contribution, costToServe);
}

/** Whether a client costs more than it is worth: profit below 0 once rounded. A missing profit claims nothing. */
export function isLossMaking(profit: number): boolean {
  return roundedMoney(profit) < 0;
}
