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

/** Without a column for each of these no client can be placed. */
export const REQUIRED_USES = ['client', 'revenue', 'directCost'] as const satisfies readonly ColumnUse[];

/** Uses that one column at most may have. Both ways of knowing late payment count as one. */
const SINGLE_USES: readonly (readonly ColumnUse[])[] = [
  ...REQUIRED_USES.map((use) => [use]),
  ['receivable', 'daysLate'],
];

/** The uses of which one column may have one, this use among them; none where any number of columns may have it. */
export function rivals(use: ColumnUse): readonly ColumnUse[] {
  return SINGLE_USES.find((uses) => uses.includes(use)) ?? [];
}

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
