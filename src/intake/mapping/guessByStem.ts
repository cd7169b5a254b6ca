import type { Fact } from '../../core/clientFacts';
import { countsOrders, figureByStem, netFirst } from '../headers/headerStems';
import { surest } from '../headers/headerRank';
import type { SeenHeader } from '../headers/headerRank';
import { yearOf } from '../headers/priorHeader';
import { isNumeric } from './previewCells';
import type { PreviewRows } from './previewCells';

/** A column whose header tells by parts of its words what no list of headers knows. */
interface StemGuess {
  readonly index: number;
  readonly use: 'revenue' | 'directCost' | 'charge' | 'activity';
  readonly fact: Fact | null;
}

/** What is found already, by headers that are known. */
interface Found {
  readonly isTaken: (index: number) => boolean;
  readonly hasRevenue: boolean;
  readonly hasDirectCost: boolean;
  readonly hasOrders: boolean;
  /** A charge that holds all others leaves room for no other. */
  readonly hasWholeCost: boolean;
}

/** What the columns that are left seem to be: one revenue, one direct cost, any number of charges and activities. */
export function guessByStem(seen: readonly SeenHeader[], rows: PreviewRows, found: Found): StemGuess[] {
  const told = seen.map(({ plain, isPrior, isPercent }, index) =>
    found.isTaken(index) || isPrior || isPercent || !isNumeric(rows, index) ? null : figureByStem(plain),
  );
  const single = (use: 'revenue' | 'directCost', isFound: boolean): StemGuess[] => {
    const index = isFound ? -1 : best(told, use, seen);
    return index < 0 ? [] : [{ index, use, fact: null }];
  };
  const counts = told.flatMap((use, index) => (use === 'activity' ? [index] : []));
  const ordered = found.hasOrders ? -1 : counts.find((index) => countsOrders(seen[index]?.plain ?? ''));
  return [
    ...single('revenue', found.hasRevenue),
    ...single('directCost', found.hasDirectCost),
    ...counts.map((index): StemGuess => ({
      index,
      use: 'activity',
      fact: index === ordered ? 'orders' : null,
    })),
    ...told.flatMap((use, index): StemGuess[] =>
      use === 'charge' && !found.hasWholeCost ? [{ index, use, fact: null }] : [],
    ),
  ];
}

/** The one column that says it best: net before gross, then of the latest year; -1 where two say the same. */
function best(told: readonly (string | null)[], use: string, seen: readonly SeenHeader[]): number {
  return surest(
    seen.map(({ plain }, index) =>
      told[index] === use ? netFirst(plain) - (yearOf(plain)?.year ?? 0) / LATEST_YEAR : Infinity,
    ),
  );
}

/** Above every year, so that a year never outweighs net and gross. */
const LATEST_YEAR = 10_000;
