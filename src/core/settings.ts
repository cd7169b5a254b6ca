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
  /** What serving clients cost by the ledger, to tie cost to serve to (money). */
  readonly servingLedger: number | null;
  /** The user's own scheme over the facts ownUp and ownRight. */
  readonly ownScheme: OwnScheme | null;
  /** So many clients at most have formulas in the workbook; more have values (whole number, 0 to `MOST_LIVE`). */
  readonly liveUpTo: number;
  readonly markers: MarkerKind;
  /** A rating older than so many days is stale; 0 lets none become so. */
  readonly ratingsStaleAfter: number;
}

/** How large a client's marker is in the chart: all alike, or in three steps by its revenue. */
export type MarkerKind = 'same' | 'byRevenue';
export const MARKER_KINDS: readonly [MarkerKind, MarkerKind] = ['same', 'byRevenue'];

/** Beyond so many clients a spreadsheet takes too long to calculate the formulas of a workbook. */
export const MOST_LIVE = 5_000;

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
  servingLedger: null,
  ownScheme: null,
  liveUpTo: 2_000,
  markers: 'same',
  ratingsStaleAfter: 365,
};
