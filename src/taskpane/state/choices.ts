import type { Choices } from '../../app/ports';
import type { CutRules } from '../../core/matrix/clientMatrix';
import type { CutRule } from '../../core/matrix/cut';
import { rivals } from '../../intake/columnMapping';
import type { ColumnUse, MappedColumn } from '../../intake/columnMapping';

function withColumns(choices: Choices, change: (column: MappedColumn) => MappedColumn): Choices {
  return { ...choices, mapping: { ...choices.mapping, columns: choices.mapping.columns.map(change) } };
}

/** Gives a column a use. A use that only one column can have is taken from the column that had it. */
export function withUse(choices: Choices, index: number, use: ColumnUse): Choices {
  const taken = rivals(use);
  return withColumns(choices, (column) => {
    if (column.index === index) return { ...column, use };
    return taken.includes(column.use) ? { ...column, use: 'unused' } : column;
  });
}

/** Prices one count of an activity (currency a count); NaN while what was typed is no number. */
export function withRate(choices: Choices, index: number, rate: number): Choices {
  return withColumns(choices, (column) => (column.index === index ? { ...column, rate } : column));
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

/** Is a column mapped from which the cost of late payment can be told? */
export function hasLatePayment(choices: Choices): boolean {
  return choices.mapping.columns.some(({ use }) => use === 'receivable' || use === 'daysLate');
}
