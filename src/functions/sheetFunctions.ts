import { clientValue, marketSpace, shareOfWallet } from './growth';
import { effortCut, quadrant, segment, worthCut } from './matrix';
import { mutualValue } from './mutualValue';
import { persona } from './personas';
import { concentration, profitShare, rankGap, whaleCurve } from './portfolio';
import { breakEvenOrder, clientProfit, costToServe, lateCost } from './profit';
import { why } from './reason';
import { clientType, trustStep } from './relationship';
import { roles } from './roles';
import { benefitIndex, scorecard, stressIndex } from './scorecard';

/** Answers one formula: matrices of cells in, a matrix of cells out. */
export type SheetFunction = (...args: unknown[][][]) => unknown[][];

/** Every function of the namespace CLIENTS by the id that Excel knows it by. */
export const SHEET_FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  CLIENTPROFIT: clientProfit,
  COSTTOSERVE: costToServe,
  LATECOST: lateCost,
  BREAKEVENORDER: breakEvenOrder,
  SEGMENT: segment,
  WHY: why,
  WORTHCUT: worthCut,
  EFFORTCUT: effortCut,
  QUADRANT: quadrant,
  MARKETSPACE: marketSpace,
  SHAREOFWALLET: shareOfWallet,
  CLIENTVALUE: clientValue,
  WHALECURVE: whaleCurve,
  PROFITSHARE: profitShare,
  CONCENTRATION: concentration,
  RANKGAP: rankGap,
  CLIENTTYPE: clientType,
  TRUSTSTEP: trustStep,
  BENEFITINDEX: benefitIndex,
  STRESSINDEX: stressIndex,
  SCORECARD: scorecard,
  MUTUALVALUE: mutualValue,
  ROLES: roles,
  PERSONA: persona,
};
