import { personaLabel } from '../relationship/personaLabel';
import { rolesLabel } from '../relationship/roles';
import type { ClientLabel } from './clientLabel';
import { movementLabel } from './movementLabel';
import { moneyLabels } from './moneyLabels';
import { clientTypeLabel, mutualValueLabel, trustLabel, wordLabel } from './relationshipLabels';
import { schemeLabels } from './schemeLabels';
import { scorecardLabels } from './scorecardLabels';
import type { Systems } from './systems';
import { walletLabels } from './walletLabels';

/** The labels of the clients, one or a few for each system that is there, in the order in which they are read. */
export function clientLabels(systems: Systems): ClientLabel[] {
  const { personas, roles } = systems;
  return [
    ...moneyLabels(systems),
    clientTypeLabel(systems),
    trustLabel(systems),
    ...scorecardLabels(systems),
    mutualValueLabel(systems),
    personas &&
      wordLabel(
        'Persona',
        (client) => personaLabel(personas, client),
        () => '',
      ),
    roles &&
      wordLabel(
        'Roles',
        (client) => rolesLabel(roles, client),
        () => '',
      ),
    ...walletLabels(systems),
    ...schemeLabels(systems),
    systems.movement && movementLabel(systems.movement),
  ].filter((label) => label !== null);
}
