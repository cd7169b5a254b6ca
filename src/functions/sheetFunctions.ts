import { concentration, hhi, topShare } from './concentration';
import { clientValue, headroom, marketSpace, shareOfWallet, streamValue } from './growth';
import { effortCut, quadrant, segment, worthCut } from './matrix';
import { mutualValue } from './mutualValue';
import { persona } from './personas';
import { profitShare, rankGap, whaleCurve } from './portfolio';
import { importance, priority } from './priority';
import { breakEvenOrder, clientProfit, costToServe, lateCost, timeRate } from './profit';
import { nextMove, why } from './reason';
import { advisor, clientType, loyalty, trustStep } from './relationship';
import { roles } from './roles';
import { benefitIndex, scorecard, stressIndex } from './scorecard';
import { smallOrders } from './smallOrders';

/** Answers one formula: matrices of cells in, a matrix of cells out. */
export type SheetFunction = (...args: unknown[][][]) => unknown[][];

/** Every function of the namespace CLIENTS by the id that Excel knows it by. */
export const SHEET_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  CLIENTPROFIT: clientProfit,
  COSTTOSERVE: costToServe,
  LATECOST: lateCost,
  BREAKEVENORDER: breakEvenOrder,
  TIMERATE: timeRate,
  SEGMENT: segment,
  WHY: why,
  NEXTMOVE: nextMove,
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
  SMALLORDERS: smallOrders,
  RANKGAP: rankGap,
  CLIENTTYPE: clientType,
  TRUSTSTEP: trustStep,
  ADVISOR: advisor,
  LOYALTY: loyalty,
  BENEFITINDEX: benefitIndex,
  STRESSINDEX: stressIndex,
  SCORECARD: scorecard,
  MUTUALVALUE: mutualValue,
  ROLES: roles,
  PERSONA: persona,
};
