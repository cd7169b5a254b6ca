import type { ClientColumns } from '../clientColumns';
import type { ClientMatrix } from '../matrix/clientMatrix';
import { concentration, type Concentration } from '../portfolio/concentration';
import type { Settings } from '../settings';
import { knownPersonas, type KnownPersonas } from './knownPersonas';
import { knownRoles, type KnownRoles } from './knownRoles';
import { knownTrust, type KnownTrust } from './knownTrust';

/**
 * What can be said of the clients from the columns that are there, each system worked out once for labels and sentences
 * alike. A system of which a needed column is not there is null: nothing is guessed.
 */
export interface Systems {
  readonly clients: ClientColumns;
  readonly matrix: ClientMatrix;
  readonly settings: Settings;
  /** Income is client profit. */
  readonly income: Concentration;
  readonly trust: KnownTrust | null;
  readonly personas: KnownPersonas | null;
  readonly roles: KnownRoles | null;
}

export function knownSystems(clients: ClientColumns, matrix: ClientMatrix, settings: Settings): Systems {
  const income = concentration(matrix.profit, settings.levels);
  return {
    clients,
    matrix,
    settings,
    income,
    trust: knownTrust(clients.facts),
    personas: knownPersonas(clients.facts),
    roles: knownRoles(clients.facts, { incomeShare: income.share }),
  };
}
