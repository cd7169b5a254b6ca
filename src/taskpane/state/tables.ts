import type { Candidates } from '../../app/candidateTables';

/** The tables of the workbook that could be the clients'. */
export interface TablesState {
  readonly listing: Listing;
  /** The list stands open to take another table from. */
  readonly isOpen: boolean;
  /** The rows changed after they were read, and there are too many to be read again unasked. */
  readonly isOutdated: boolean;
  /** The sample is being put into the workbook. */
  readonly isInserting: boolean;
}

/** Looking through the workbook. */
export type Listing =
  | { readonly kind: 'unread' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'read'; readonly candidates: Candidates };

export const NO_TABLES: TablesState = {
  listing: { kind: 'unread' },
  isOpen: false,
  isOutdated: false,
  isInserting: false,
};
