import type { CutRule } from '../../core/matrix/cut';
import type { Book } from '../book/book';
import type { PlanCell } from '../plan';
import { liveCell } from './cells';
import { columnText } from './reference';

type Axis = 'worth' | 'effort';

/** What is divided by revenue on each axis, and its rates, of the clients who count in the cuts. */
const PARTS = { worth: 'contribution', effort: 'costToServe' } as const;
const RATES = { worth: 'knownWorth', effort: 'knownEffort' } as const;

/** Where an axis of the profit matrix is divided: a number entered by hand, else found from the clients. */
export function cutCell(book: Book, axis: Axis): PlanCell {
  const rule = book.input.rules[axis];
  const cut = book.input.matrix.cuts[axis];
  return rule.kind === 'value' ? rule.value : liveCell(book.isLive, () => cutFormula(rule, book, axis), cut);
}

/**
 * A cut as a formula without "=", as the core finds it: of the clients with revenue above 0 and a known place on both
 * axes; "" where there are none.
 */
export function cutFormula(rule: CutRule, { places }: Pick<Book, 'places'>, axis: Axis): string {
  if (rule.kind === 'value') return String(rule.value);
  const rates = columnText(places.data(RATES[axis]));
  const found = {
    weighted: () => `SUM(${columnText(places.data(PARTS[axis]))})/SUM(${columnText(places.data('billed'))})`,
    mean: () => `AVERAGE(${rates})`,
    median: () => `MEDIAN(${rates})`,
    percentile: () => `PERCENTILE(${rates},${rule.kind === 'percentile' ? rule.percent : 50}/100)`,
  }[rule.kind]();
  return `IF(COUNT(${rates})=0,"",${found})`;
}
