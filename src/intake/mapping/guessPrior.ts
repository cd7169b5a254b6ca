import type { Fact } from '../../core/clientFacts';
import type { ColumnUse } from '../columnMapping';
import type { HeaderMeaning } from '../headers/headerMeaning';
import { surest, wordRank } from '../headers/headerRank';
import type { SeenHeader } from '../headers/headerRank';
import { PROFIT_WORDS } from '../headers/headerWords';
import { isNumeric } from './previewCells';
import type { PreviewRows } from './previewCells';
import { priorOf, yearOf } from '../headers/priorHeader';

interface PriorColumn {
  readonly index: number;
  readonly use: ColumnUse;
  readonly fact: Fact | null;
}

/** What is known of the period before, and what says what of this period. */
const PRIOR: readonly (readonly [Fact, HeaderMeaning | undefined])[] = [
  ['priorRevenue', PROFIT_WORDS.find(({ use }) => use === 'revenue')],
  ['priorDirectCost', PROFIT_WORDS.find(({ use }) => use === 'directCost')],
  ['priorCostToServe', PROFIT_WORDS.find(({ isWholeCost }) => isWholeCost)],
];

/**
 * Columns of the period before: those that say so, and the earlier of two that differ in consecutive years alone, of
 * which the later is of this period.
 */
export function priorColumns(seen: readonly SeenHeader[], rows: PreviewRows): PriorColumn[] {
  return PRIOR.flatMap(([fact, meaning]): PriorColumn[] => {
    if (!meaning) return [];
    const said = surest(
      seen.map(({ plain }, index) => {
        const rest = isNumeric(rows, index) ? priorOf(plain) : null;
        return rest === null ? Infinity : wordRank(meaning, rest);
      }),
    );
    if (said >= 0) return [{ index: said, use: 'fact', fact }];
    return yearPair(meaning, seen, rows).map((index, later) =>
      later === 1 ? { index, use: meaning.use, fact: null } : { index, use: 'fact', fact },
    );
  });
}

/** The only two columns of a meaning that are of a year, the earlier first, where the years are consecutive. */
function yearPair(meaning: HeaderMeaning, seen: readonly SeenHeader[], rows: PreviewRows): number[] {
  const ranks = seen.map(({ plain, isPrior }, index) =>
    isPrior || !isNumeric(rows, index) ? Infinity : wordRank(meaning, plain),
  );
  // A column without a year, or one that is surer than the other, says by itself what is meant.
  if (surest(ranks) >= 0) return [];
  const dated = seen
    .map(({ plain }, index) => ({ index, rank: ranks[index] ?? Infinity, dated: yearOf(plain) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => (a.dated?.year ?? 0) - (b.dated?.year ?? 0));
  const [earlier, later, ...more] = dated;
  if (!earlier?.dated || !later?.dated || more.length > 0) return [];
  const areConsecutive = later.dated.year - earlier.dated.year === 1;
  return areConsecutive && earlier.dated.bare === later.dated.bare ? [earlier.index, later.index] : [];
}
