import { mutualValue } from './mutualValue';
import { persona } from './personas';
import { nextMove, why } from './reason';
import { advisor, clientType, loyalty, trustStep } from './relationship';
import { roles } from './roles';
import { benefitIndex, scorecard, stressIndex } from './scorecard';
import { smallOrders } from './smallOrders';

/** What judges clients by ratings or tells of them in sentences: loaded when one of them is first asked for. */
export const JUDGING_FUNCTIONS = {
  WHY: why,
  NEXTMOVE: nextMove,
  SMALLORDERS: smallOrders,
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
