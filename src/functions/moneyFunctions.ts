import { concentration, hhi, topShare } from './concentration';
import { clientValue, headroom, marketSpace, shareOfWallet, streamValue } from './growth';
import { effortCut, quadrant, segment, worthCut } from './matrix';
import { profitShare, rankGap, whaleCurve } from './portfolio';
import { importance, priority } from './priority';
import { breakEvenOrder, clientProfit, costToServe, lateCost, timeRate } from './profit';
import type { SheetFunctions } from './sheetFunction';

/** What reckons with money, by the ids that Excel knows it by: there as soon as the script has run. */
export const MONEY_FUNCTIONS: SheetFunctions = {
  CLIENTPROFIT: clientProfit,
  COSTTOSERVE: costToServe,
  LATECOST: lateCost,
  BREAKEVENORDER: breakEvenOrder,
  TIMERATE: timeRate,
  SEGMENT: segment,
  WORTHCUT: worthCut,
  EFFORTCUT: effortCut,
  QUADRANT: quadrant,
  IMPORTANCE: importance,
  PRIORITY: priority,
  MARKETSPACE: marketSpace,
  SHAREOFWALLET: shareOfWallet,
  HEADROOM: headroom,
  CLIENTVALUE: clientValue,
  STREAMVALUE: streamValue,
  WHALECURVE: whaleCurve,
  PROFITSHARE: profitShare,
  CONCENTRATION: concentration,
  TOPSHARE: topShare,
  HHI: hhi,
  RANKGAP: rankGap,
};
