/** What a column of the user's table is to us. */
export const COLUMN_USES = [
  'client',
  'revenue',
  'directCost',
  'activity',
  'charge',
  'receivable',
  'daysLate',
  'unused',
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** One column of the user's table and its use. `rate` is currency a count and matters for an activity only. */
export interface MappedColumn {
  readonly index: number;
  readonly header: string;
  readonly use: ColumnUse;
  readonly rate: number;
}

/** Which column is what, one entry a column of the table; `annualRate` prices late payment (fraction a year). */
export interface ColumnMapping {
  readonly columns: readonly MappedColumn[];
  readonly annualRate: number;
}
