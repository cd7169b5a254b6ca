import type { ClientLabel } from './clientLabel';
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

/** The labels of the clients, one or a few for each system that is there, in the order in which they are read. */
export function clientLabels(systems: Systems): ClientLabel[] {
  return [
    ...moneyLabels(systems),
    clientTypeLabel(systems),
    trustLabel(systems),
    advisorLabel(systems),
    ...scorecardLabels(systems),
    mutualValueLabel(systems),
    personasLabel(systems),
    rolesPlayedLabel(systems),
    loyaltyLabel(systems),
    ...walletLabels(systems),
    ...schemeLabels(systems),
    priorityLabel(systems),
    accountLabel(systems),
    movementLabel(systems),
  ].filter((label) => label !== null);
}
