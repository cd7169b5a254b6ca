import type { Choices } from '../../app/ports';
import { FACTS } from '../../core/clientFacts';
import type { Fact } from '../../core/clientFacts';
import type { CutRules } from '../../core/matrix/clientMatrix';
import type { CutRule } from '../../core/matrix/cut';
import { rivals } from '../../intake/columnMapping';
import type { ColumnMapping, ColumnUse, MappedColumn } from '../../intake/columnMapping';

function withColumns(choices: Choices, change: (column: MappedColumn) => MappedColumn): Choices {
  return { ...choices, mapping: { ...choices.mapping, columns: choices.mapping.columns.map(change) } };
}

/**
 * Gives a column a use. A use that only one column can have is taken from the column that had it. Counts of an activity
 * stay the fact they are.
 */
export function withUse(choices: Choices, index: number, use: Exclude<ColumnUse, 'fact'>): Choices {
  const taken = rivals(use);
  return withoutLostGroup(
    withColumns(choices, (column) => {
      if (column.index === index)
        return { ...column, use, fact: use === 'activity' ? countOf(column) : null };
      return taken.includes(column.use) ? { ...column, use: 'unused' } : column;
    }),
  );
}

function countOf({ fact }: MappedColumn): Fact | null {
  return fact && FACTS[fact] === 'count' ? fact : null;
}

/** Makes a column hold a fact, taken from the column that held it; one that counts an activity goes on counting. */
export function withFact(choices: Choices, index: number, fact: Fact): Choices {
  return withoutLostGroup(
    withColumns(choices, (column) => {
      if (column.index === index) return { ...column, use: 'fact', fact };
      if (column.fact !== fact) return column;
      return { ...column, use: column.use === 'fact' ? 'unused' : column.use, fact: null };
    }),
  );
}

/** Without a column of parent groups clients are placed, whatever was chosen before. */
function withoutLostGroup(choices: Choices): Choices {
  const hasGroup = choices.mapping.columns.some(({ use }) => use === 'group');
  return hasGroup ? choices : { ...choices, mapping: { ...choices.mapping, unit: 'client' } };
}

/** Prices one count of an activity, or one order (currency a count); NaN while what was typed is no number. */
export function withRate(choices: Choices, index: number, rate: number): Choices {
  return withColumns(choices, (column) => (column.index === index ? { ...column, rate } : column));
}

/** What can be chosen about what a row is, and whose figures are placed. */
export type RowChoice = Partial<Pick<ColumnMapping, 'rows' | 'sameNames' | 'unit' | 'hiddenRows'>>;

/** Chooses what a row is, what becomes of names that come again or of hidden rows, or whose figures are placed. */
export function withRowChoice(choices: Choices, choice: RowChoice): Choices {
  return { ...choices, mapping: { ...choices.mapping, ...choice } };
}

/** Tells which sign stands before decimals in a column's texts. */
export function withDecimal(choices: Choices, index: number, decimal: MappedColumn['decimal']): Choices {
  return withColumns(choices, (column) => (column.index === index ? { ...column, decimal } : column));
}

/** Sets the rate of interest for late payment (fraction a year); NaN while what was typed is no number. */
export function withAnnualRate(choices: Choices, annualRate: number): Choices {
  return { ...choices, mapping: { ...choices.mapping, annualRate } };
}

/** Sets how one axis is divided. */
export function withCut(choices: Choices, axis: keyof CutRules, rule: CutRule): Choices {
  return { ...choices, cuts: { ...choices.cuts, [axis]: rule } };
}

/** The percentile that is offered first: the upper quarter. */
const FIRST_PERCENT = 75;

/** A rule of the kind picked. A number of one's own starts where the cut is now, to 0.1 %; without one at 0. */
export function cutRuleOf(kind: CutRule['kind'], cutNow: number): CutRule {
  if (kind === 'percentile') return { kind, percent: FIRST_PERCENT };
  if (kind === 'value') return { kind, value: Number.isNaN(cutNow) ? 0 : Math.round(cutNow * 1000) / 1000 };
  return { kind };
}

/** Has the column a rate: what one count of an activity, or one order, costs? */
export function hasRate({ use }: MappedColumn): boolean {
  return use === 'activity' || use === 'order';
}

/** Is a column mapped from which the cost of late payment can be told? */
export function hasLatePayment(choices: Choices): boolean {
  return choices.mapping.columns.some(({ use }) => use === 'receivable' || use === 'daysLate');
}
