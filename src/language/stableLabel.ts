import type { CONCENTRATION_LABELS } from '../core/portfolio/concentration';
import type { ACCOUNT_MANAGERS, KEY_GROUNDS } from '../core/relationship/accountManagers';
import type { ADVISOR_KINDS } from '../core/relationship/advisor';
import type { CLIENT_TYPES } from '../core/relationship/clientType';
import type { LOYALTY_RUNGS } from '../core/relationship/loyalty';
import type { Persona } from '../core/relationship/personas';
import type { Role, STRATEGIC } from '../core/relationship/roles';
import type { TRUST_STEPS } from '../core/relationship/trust';

/** What the systems are called that label clients. */
type LabelName =
  | 'Concentration'
  | 'Ranks gained by profit'
  | 'Client or customer'
  | 'Trust'
  | 'Expert or advisor'
  | 'Benefit'
  | 'Stress'
  | 'Benefit less stress'
  | 'Red line'
  | 'Mutual value'
  | 'Persona'
  | 'Roles'
  | 'Loyalty'
  | 'Share of wallet'
  | 'Market-space client'
  | 'Priority'
  | 'Looked after by'
  | 'Movement at earlier cuts'
  | 'Procurement view'
  | 'Price vs cost to serve'
  | 'Supplier preferencing';

/**
 * The labels that the panel words in the reader's language; in sheets and functions they are the same everywhere. The
 * names of quadrants are not among them: they are names, and are looked for on the sheet.
 */
export type StableLabel =
  | LabelName
  | (typeof CONCENTRATION_LABELS)[number]
  | (typeof ACCOUNT_MANAGERS)[number]
  | Exclude<(typeof KEY_GROUNDS)[number], 'Develop'>
  | (typeof ADVISOR_KINDS)[number]
  | (typeof CLIENT_TYPES)[number]
  | (typeof LOYALTY_RUNGS)[number]
  | (typeof TRUST_STEPS)[number]
  | Persona
  | Role
  | typeof STRATEGIC
  | 'Unassigned'
  | 'No role'
  | 'No revenue'
  | 'Net credit'
  | 'Unplaced'
  | 'Spend estimate too low'
  | 'Part company'
  | 'Yes'
  | 'No'
  | 'New'
  | 'Gone'
  | 'Not compared';
