import type { Choices } from '../../app/ports';
import type { Fact } from '../../core/clientFacts';
import type { ColumnUse, MappedColumn } from '../../intake/columnMapping';
import { withFact, withUse } from './choices';

/** What a person can choose a column to be: one of the uses, or one of the facts. */
type PlainUse = Exclude<ColumnUse, 'fact'>;
export type ColumnMeaning = PlainUse | `fact:${Fact}`;

/** The uses that money comes from and goes to, in the order in which they are offered. */
export const PROFIT_USES: readonly PlainUse[] = [
  'client',
  'revenue',
  'directCost',
  'activity',
  'charge',
  'receivable',
  'daysLate',
];

/** The uses that tell what a row is. */
export const ROW_USES: readonly PlainUse[] = ['group', 'order', 'orderDate', 'product'];

/** What a column means; one that is to hold a fact nobody named means nothing. */
export function meaningOf({ use, fact }: Pick<MappedColumn, 'use' | 'fact'>): ColumnMeaning {
  if (use !== 'fact') return use;
  return fact ? `fact:${fact}` : 'unused';
}

function isFact(meaning: ColumnMeaning): meaning is `fact:${Fact}` {
  return meaning.startsWith('fact:');
}

/** Gives a column a meaning. One that only one column can have is taken from the column that had it. */
export function withMeaning(choices: Choices, index: number, meaning: ColumnMeaning): Choices {
  if (!isFact(meaning)) return withUse(choices, index, meaning);
  return withFact(choices, index, meaning.slice('fact:'.length) as Fact);
}
