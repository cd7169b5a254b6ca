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
  /** The client table that the person clicked into while another is shown; null for none. */
  readonly offered: Offered | null;
}

/** A table as it is found again. */
export interface Offered {
  readonly key: string;
  readonly name: string;
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
  offered: null,
};
