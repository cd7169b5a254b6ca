import { REQUIRED_USES } from './columnMapping';
import type { ColumnMapping, ColumnUse } from './columnMapping';
import { hasCostToServe } from './mapping/mappingProblems';
import type { Sureness } from './mapping/sureness';

/** How well a table would do as the table of clients. */
export interface TableFit {
  /** What was found in it, the surest uses first; each once. */
  readonly found: readonly ColumnUse[];
  /** What a table of clients must have and this one seems not to. */
  readonly missing: readonly ColumnUse[];
  /** Higher is better; 0 says nothing of clients. */
  readonly score: number;
  /** Clients, revenue and direct cost are all there, and more than a guess says so of the money. */
  readonly isClear: boolean;
}

/** What is known of a table beside its columns. */
export interface TableStanding {
  readonly rowCount: number;
  /** The selected cell lies in it. */
  readonly isSelected: boolean;
  /** Columns were chosen for it before. */
  readonly isRemembered: boolean;
  /** It is the one that a matrix was built from last. */
  readonly isLast: boolean;
}

/** Points for what a column is, once each; what a table of clients cannot do without weighs most. */
const POINTS: Partial<Readonly<Record<ColumnUse, number>>> = {
  client: 30,
  revenue: 40,
  directCost: 40,
  charge: 8,
  activity: 8,
  receivable: 3,
  daysLate: 3,
};

/** A guess counts for less the less there is behind it. */
const WEIGHT: Readonly<Record<Sureness, number>> = { sure: 1, likely: 0.8, unsure: 0.3 };

/**
 * How well a table would do: what its columns are, how sure that is, and whether someone was at it before. Of two that are
 * equal in this the one of more rows is better, up to a thousand. A table without rows is none.
 */
export function tableFit(
  mapping: ColumnMapping,
  sureness: readonly (Sureness | null)[],
  { rowCount, isSelected, isRemembered, isLast }: TableStanding,
): TableFit {
  const best = new Map<ColumnUse, number>();
  for (const { index, use } of mapping.columns)
    best.set(use, Math.max(best.get(use) ?? 0, WEIGHT[sureness[index] ?? 'sure']));
  const found = [...best.keys()].filter((use) => POINTS[use] !== undefined).sort((a, b) => rank(a) - rank(b));
  const missing = REQUIRED_USES.filter((use) => !best.has(use));
  const points = found.reduce((sum, use) => sum + (POINTS[use] ?? 0) * (best.get(use) ?? 0), 0);
  const hasFigures = best.has('revenue') || best.has('directCost') || isRemembered;
  const isTable = rowCount > 0 && hasFigures;
  return {
    found,
    missing,
    score: isTable
      ? points +
        (hasCostToServe(mapping) ? 10 : 0) +
        (isLast ? 200 : 0) +
        (isRemembered ? 100 : 0) +
        (isSelected ? 60 : 0) +
        Math.min(rowCount, 1000) / 100
      : 0,
    isClear: isTable && missing.length === 0,
  };
}

function rank(use: ColumnUse): number {
  return Object.keys(POINTS).indexOf(use);
}
