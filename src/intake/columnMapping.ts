import type { Fact } from '../core/clientFacts';

/** What a column of the user's table is to us. */
export const COLUMN_USES = [
  'client',
  'revenue',
  'directCost',
  'activity',
  'charge',
  'receivable',
  'daysLate',
  'group',
  'order',
  'orderDate',
  'product',
  'fact',
  'unused',
] as const;
export type ColumnUse = (typeof COLUMN_USES)[number];

/** Without a column for each of these no client can be placed. */
export const REQUIRED_USES = ['client', 'revenue', 'directCost'] as const satisfies readonly ColumnUse[];

/** Uses that one column at most may have. Both ways of knowing late payment count as one. */
const SINGLE_USES: readonly (readonly ColumnUse[])[] = [
  ...REQUIRED_USES.map((use) => [use]),
  ['receivable', 'daysLate'],
  ['group'],
  ['order'],
  ['orderDate'],
  ['product'],
];

/** The uses of which one column may have one, this use among them; none where any number of columns may have it. */
export function rivals(use: ColumnUse): readonly ColumnUse[] {
  return SINGLE_USES.find((uses) => uses.includes(use)) ?? [];
}

/**
 * One column of the user's table and its use. `rate` is currency a count and matters for an activity, and for a column
 * that tells orders apart: what one order costs. `fact` is what a column of the use 'fact' holds; an activity can be a
 * fact as well (orders). `decimal` is the sign before decimals in numbers stored as text, null to tell it from the
 * column's values. `minutes` is how long one count of an activity takes the team, from which its rate follows; null where
 * the rate is stated.
 */
export interface MappedColumn {
  readonly index: number;
  readonly header: string;
  readonly use: ColumnUse;
  readonly rate: number;
  readonly fact: Fact | null;
  readonly decimal: '.' | ',' | null;
  readonly minutes: number | null;
}

/**
 * People or equipment whose time activities take: what they cost (currency a period) and their practical capacity
 * (minutes in that period). NaN where it is not stated.
 */
export interface TimedTeam {
  readonly cost: number;
  readonly capacity: number;
}

/**
 * Which column is what, one entry a column of the table; `annualRate` prices late payment (fraction a year). `rows`:
 * whether a row is a client or an order (or a line of one). `sameNames`: what becomes of clients whose names are the
 * same but for case and blanks: each counts, they are summed, or the first counts. `unit`: whether clients are placed,
 * or the groups they belong to. `team` prices the activities that are told in minutes; null without any. `hiddenRows`:
 * whether rows that are hidden or filtered out count. `countedTotals` are names that look like those of totals rows and
 * are clients all the same (as they are compared, see `foldedName`).
 */
export interface ColumnMapping {
  readonly columns: readonly MappedColumn[];
  readonly annualRate: number;
  readonly rows: 'clients' | 'orders';
  readonly sameNames: 'keep' | 'sum' | 'first';
  readonly unit: 'client' | 'group';
  readonly hiddenRows: 'count' | 'leaveOut';
  readonly countedTotals: readonly string[];
  readonly team: TimedTeam | null;
}
