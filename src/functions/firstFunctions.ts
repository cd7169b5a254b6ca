import { effortCut, quadrant, segment, worthCut } from './matrix';
import { breakEvenOrder, clientProfit, costToServe, lateCost, timeRate } from './profit';
import type { SheetFunctions } from './sheetFunction';

/** What clients earn and where they stand, by the ids that Excel knows it by: there as soon as the script has run. */
export const FIRST_FUNCTIONS: SheetFunctions = {
  CLIENTPROFIT: clientProfit,
  COSTTOSERVE: costToServe,
  LATECOST: lateCost,
  BREAKEVENORDER: breakEvenOrder,
  TIMERATE: timeRate,
  SEGMENT: segment,
  WORTHCUT: worthCut,
  EFFORTCUT: effortCut,
  QUADRANT: quadrant,
};
