import type { ClientColumns } from '../clientColumns';
import { wallets as knownWallets, type Wallets } from '../growth/wallets';
import type { ClientMatrix, CutRules } from '../matrix/clientMatrix';
import type { SchemeMatrix } from '../matrix/schemeMatrix';
import type { ClientPriority } from '../portfolio/clientPriority';
import { concentration, type Concentration } from '../portfolio/concentration';
import { income as incomeOf } from '../portfolio/income';
import { movement, type Movement } from '../portfolio/movement';
import { rankGap } from '../portfolio/rankGap';
import type { KeyAccounts } from '../relationship/accountManagers';
import type { RatedTyping } from '../relationship/clientType';
import type { MetPersonas, OrderHistory } from '../relationship/personas';
import type { PlayedRoles } from '../relationship/roles';
import type { ProvenTrust } from '../relationship/trust';
import type { Settings } from '../settings';
import { knownAccounts } from './knownAccounts';
import { knownOrders, knownPersonas } from './knownPersonas';
import { knownRoles } from './knownRoles';
import { knownSchemes } from './knownSchemes';
import { knownTrust } from './knownTrust';
import { knownTyping } from './knownTyping';

/** The clients with their places in the profit matrix, the rules they were placed by, and what the user has set. */
interface Placed {
  readonly clients: ClientColumns;
  readonly matrix: ClientMatrix;
  readonly rules: CutRules;
  readonly settings: Settings;
}

/**
 * What can be said of the clients from the columns that are there, each system worked out once for labels and sentences
 * alike. A system of which a needed column is not there is null: nothing is guessed.
 */
export interface Systems extends Placed {
  /** What counts as income, n×1 in the workbook's currency, and the shares of it. */
  readonly incomes: Float64Array;
  readonly income: Concentration;
  /** Rank by revenue − rank by profit, n×1. */
  readonly gaps: Float64Array;
  readonly typing: RatedTyping | null;
  readonly trust: ProvenTrust | null;
  readonly orders: OrderHistory | null;
  readonly personas: MetPersonas | null;
  readonly roles: PlayedRoles | null;
  readonly wallets: Wallets | null;
  /** The schemes beside the profit matrix and mutual value. */
  readonly schemes: readonly SchemeMatrix[];
  readonly accounts: KeyAccounts | null;
  readonly movement: Movement | null;
  /** Where it was worked out already; else it is where somebody reads it. */
  readonly priority?: ClientPriority;
}

export function knownSystems(placed: Placed): Systems {
  const { clients, matrix, rules, settings } = placed;
  const wallets = knownWallets(clients.revenue, clients.facts);
  const incomes = incomeOf(settings.income, { ...matrix, revenue: clients.revenue });
  const income = concentration(incomes, settings.levels);
  const roles = knownRoles(clients.facts, {
    incomeShare: income.share,
    competitorShare: wallets?.competitorShare ?? null,
  });
  const schemes = knownSchemes(clients, settings);
  return {
    ...placed,
    incomes,
    income,
    gaps: rankGap(clients.revenue, matrix.profit),
    typing: knownTyping(clients.facts),
    trust: knownTrust(clients.facts),
    orders: knownOrders(clients.facts),
    personas: knownPersonas(clients.facts),
    roles,
    wallets,
    schemes,
    accounts: knownAccounts({ clients, matrix, income, roles, schemes }, settings),
    movement: movement(clients, rules),
  };
}
