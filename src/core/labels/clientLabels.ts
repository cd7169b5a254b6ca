import type { ClientLabel } from './clientLabel';
import { LABELS_ENGLISH, type LabelWords } from './labelWords';
import { moneyLabels } from './moneyLabels';
import { movementLabel } from './movementLabel';
import { priorityLabel } from './priorityLabel';
import {
  advisorLabel,
  clientTypeLabel,
  loyaltyLabel,
  mutualValueLabel,
  trustLabel,
} from './relationshipLabels';
import { accountLabel, personasLabel, rolesPlayedLabel } from './roleLabels';
import { schemeLabels } from './schemeLabels';
import { scorecardLabels } from './scorecardLabels';
import type { Systems } from '../systems/systems';
import { walletLabels } from './walletLabels';

/**
 * The labels of the clients, one or a few for each system that is there, in the order in which they are read, worded as
 * `said` has it.
 */
export function clientLabels(systems: Systems, said: LabelWords = LABELS_ENGLISH): ClientLabel[] {
  return [
    ...moneyLabels(systems, said),
    clientTypeLabel(systems, said),
    trustLabel(systems, said),
    advisorLabel(systems, said),
    ...scorecardLabels(systems, said),
    mutualValueLabel(systems, said),
    personasLabel(systems, said),
    rolesPlayedLabel(systems, said),
    loyaltyLabel(systems, said),
    ...walletLabels(systems, said),
    ...schemeLabels(systems, said),
    priorityLabel(systems, said),
    accountLabel(systems, said),
    movementLabel(systems, said),
  ].filter((label) => label !== null);
}
