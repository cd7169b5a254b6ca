import { concentration, hhi, topShare } from './concentration';
import { clientValue, headroom, marketSpace, shareOfWallet, streamValue } from './growth';
import { mutualValue } from './mutualValue';
import { persona } from './personas';
import { profitShare, rankGap, whaleCurve } from './portfolio';
import { importance, priority } from './priority';
import { nextMove, why } from './reason';
import { advisor, clientType, loyalty, trustStep } from './relationship';
import { roles } from './roles';
import { benefitIndex, scorecard, stressIndex } from './scorecard';
import { smallOrders } from './smallOrders';

/** All that is told of clients beside what they earn and where they stand: loaded when some of it is first asked for. */
export const FURTHER_FUNCTIONS = {
  WHY: why,
  NEXTMOVE: nextMove,
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
