import { knownSystems } from '../core/systems/systems';
import type { Systems } from '../core/systems/systems';
import type { Analysis } from './analyse';

/** What is known of the clients beside their segment. The panel shows nothing of it, so it is loaded with a build. */
export function systemsOf({ intake, matrix, choices }: Analysis): Systems {
  const { cuts, settings } = choices;
  return knownSystems({ clients: intake.clients, matrix, rules: cuts, settings });
}
