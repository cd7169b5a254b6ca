import type { ClientColumns } from '../clientColumns';
import { wallets as knownWallets, type Wallets } from '../growth/wallets';
import type { ClientMatrix } from '../matrix/clientMatrix';
import type { SchemeMatrix } from '../matrix/schemeMatrix';
import { concentration, type Concentration } from '../portfolio/concentration';
import type { OrderHistory } from '../relationship/personas';
import type { Settings } from '../settings';
import { knownOrders, knownPersonas, type KnownPersonas } from './knownPersonas';
import { knownRoles, type KnownRoles } from './knownRoles';
import { knownSchemes } from './knownSchemes';
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
  readonly orders: OrderHistory | null;
  readonly personas: KnownPersonas | null;
  readonly roles: KnownRoles | null;
  readonly wallets: Wallets | null;
  /** The schemes beside the profit matrix and mutual value. */
  readonly schemes: readonly SchemeMatrix[];
}

export function knownSystems(clients: ClientColumns, matrix: ClientMatrix, settings: Settings): Systems {
  const wallets = knownWallets(clients.revenue, clients.facts);
  const income = concentration(matrix.profit, settings.levels);
  return {
    clients,
    matrix,
    settings,
    income,
    trust: knownTrust(clients.facts),
    orders: knownOrders(clients.facts),
    personas: knownPersonas(clients.facts),
    roles: knownRoles(clients.facts, {
      incomeShare: income.share,
      competitorShare: wallets?.competitorShare ?? null,
    }),
    wallets,
    schemes: knownSchemes(clients, settings),
  };
}
