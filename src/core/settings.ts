import { USUAL_LEVELS, type ConcentrationLevels } from './portfolio/concentration';
import type { IncomeKind } from './portfolio/income';
import type { Quadrant } from './matrix/quadrant';
import { IMPORTANCE_CUT } from './matrix/scheme';

/** What the user can set about the systems beside the profit matrix. null stands for not stated. */
export interface Settings {
  /** What counts as income: in shares of it, for importance and for priority. */
  readonly income: IncomeKind;
  readonly levels: ConcentrationLevels;
  /** The share of income, now or potential, from which a client is important (fraction). */
  readonly importanceCut: number;
  /** The yearly spend in our category from which a client is a market-space client (money). */
  readonly marketSpaceFrom: number;
  /** How many clients key account managers can look after. */
  readonly keyAccountCapacity: number | null;
  /** The profit that the ledger states, to tie the clients' profits to (money). */
  readonly ledgerTotal: number | null;
  /** The user's own scheme over the facts ownUp and ownRight. */
  readonly ownScheme: OwnScheme | null;
}

/** A scheme as the user words it. A cut of null is the weighted one. */
export interface OwnScheme {
  readonly name: string;
  readonly up: string;
  readonly right: string;
  readonly labels: Readonly<Record<Quadrant, string>>;
  readonly upCut: number | null;
  readonly rightCut: number | null;
}

/**
 * Sources: "Rules for working with key clients" for the levels; a published rule of thumb (1 % to 3 % of sales)
 * for the importance; A. Clare, "Customers or Clients. Do you know the difference?" for the market space.
 */
export const USUAL_SETTINGS: Settings = {
  income: 'profit',
  levels: USUAL_LEVELS,
  importanceCut: IMPORTANCE_CUT,
  marketSpaceFrom: 10_000_000,
  keyAccountCapacity: null,
  ledgerTotal: null,
  ownScheme: null,
};
