import type { Fact } from '../../core/clientFacts';
import type { ColumnUse } from '../columnMapping';

/**
 * One thing a column can be, and the plain headers that say so in English, German, French, Spanish and Portuguese,
 * the surest first. At most one column of a table is each.
 */
export interface HeaderMeaning {
  readonly use: Exclude<ColumnUse, 'unused'>;
  readonly words: readonly string[];
  /** What a column of the use 'fact' holds; an activity can be a fact as well. */
  readonly fact?: Fact;
  /** True where a side word changes the meaning: a total of days late says nothing about one bill. */
  readonly isExact?: boolean;
  /** True of the one charge that already holds all others. */
  readonly isWholeCost?: boolean;
}

export const words = (text: string): readonly string[] => text.split(/\s*,\s*/);

export const activity = (text: string): HeaderMeaning => ({ use: 'activity', words: words(text) });
export const charge = (text: string): HeaderMeaning => ({ use: 'charge', words: words(text) });

/** A fact by its plain headers, word for word: most are short words that mean something else beside another. */
export const fact = (name: Fact, text: string): HeaderMeaning => ({
  use: 'fact',
  fact: name,
  words: words(text),
  isExact: true,
});
