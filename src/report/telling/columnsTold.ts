import type { WhaleCurve } from '../../core/portfolio/whaleCurve';
import type { Systems } from '../../core/systems/systems';
import { axesTold } from './axesTold';
import { concentrationTold } from './concentrationTold';
import { lossTold } from './lossTold';
import { ordersTold } from './ordersTold';
import { ranksTold } from './ranksTold';
import { bestTold, riskTold, rolesTold } from './relationsTold';
import type { Told } from './told';
import { sensitiveTold } from './sensitiveTold';
import { zonesTold } from './zonesTold';

/** What the columns that are there tell of all clients together, beside the matrix; `curve` is the whale curve of them. */
export function columnsTold(systems: Systems, curve: WhaleCurve): Told[] {
  return [
    () => zonesTold(curve),
    concentrationTold,
    () => lossTold(systems, curve),
    ranksTold,
    ordersTold,
    bestTold,
    riskTold,
    rolesTold,
    axesTold,
    sensitiveTold,
  ].flatMap((tell) => tell(systems));
}
