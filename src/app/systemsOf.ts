import { knownSystems } from '../core/systems/systems';
import type { Systems } from '../core/systems/systems';
import type { Analysis } from './analyse';

/** What systems are told from. */
export type ToStand = Pick<Analysis, 'matrix' | 'choices'> & {
  readonly intake: Pick<Analysis['intake'], 'clients'>;
};

/** What is known of the clients beside their segment. The panel shows nothing of it, so it is loaded with a build. */
export function systemsOf({ intake, matrix, choices }: ToStand): Systems {
  const { cuts, settings } = choices;
  return knownSystems({ clients: intake.clients, matrix, rules: cuts, settings });
}
