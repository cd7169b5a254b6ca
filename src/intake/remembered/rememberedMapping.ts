import { FACTS } from '../../core/clientFacts';
import type { Fact } from '../../core/clientFacts';
import type { CutRules } from '../../core/matrix/clientMatrix';
import type { CutRule } from '../../core/matrix/cut';
import { COLUMN_USES, rivals } from '../columnMapping';
import type { ColumnMapping, ColumnUse, MappedColumn, TimedTeam } from '../columnMapping';
import { guessMapping } from '../mapping/guessMapping';
import { withTimedRates } from '../mapping/timedRates';
import { plainHeader } from '../headers/headerText';
import type { Cell } from '../rawTable';
import { savedChoice, savedField, savedNumber } from './savedField';

/**
 * The mapping in choices saved earlier, laid on the headers of today. Anyone can write into a workbook, so what
 * was saved is believed field by field: only known uses and facts, finite rates, one column for what is read once.
 * Columns are found by header, wherever they stand now; a column that is new is guessed. null when nothing saved fits.
 */
export function rememberedMapping(
  saved: unknown,
  headers: readonly string[],
  firstRows: readonly (readonly Cell[])[],
): ColumnMapping | null {
  const mapping = savedField(saved, 'mapping');
  const team = savedTeam(savedField(mapping, 'team'));
  const known = savedColumns(savedField(mapping, 'columns'), team !== null);
  if (!headers.some((header) => known.has(plainHeader(header)))) return null;
  const guess = guessMapping(headers, firstRows).columns;
  const taken = new Set<ColumnUse>();
  const claim = (column: MappedColumn): MappedColumn => {
    const isFree = !rivals(column.use).some((use) => taken.has(use));
    taken.add(column.use);
    return isFree ? column : { ...column, use: 'unused' };
  };
  const remembered = headers.map((header, index) => {
    const column = known.get(plainHeader(header));
    return column ? claim({ ...column, index, header }) : null;
  });
  const columns = guess.map((column, index) => remembered[index] ?? claim(column));
  return withTimedRates({
    columns,
    annualRate: savedNumber(savedField(mapping, 'annualRate'), 0) ?? 0,
    rows: savedChoice(savedField(mapping, 'rows'), ['clients', 'orders']),
    sameNames: savedChoice(savedField(mapping, 'sameNames'), ['keep', 'sum', 'first']),
    unit: savedChoice(savedField(mapping, 'unit'), ['client', 'group']),
    hiddenRows: savedChoice(savedField(mapping, 'hiddenRows'), ['count', 'leaveOut']),
    countedTotals: savedNames(savedField(mapping, 'countedTotals')),
    team,
  });
}

/** The cuts in choices saved earlier; null when they are not whole. */
export function rememberedCuts(saved: unknown): CutRules | null {
  const cuts = savedField(saved, 'cuts');
  const worth = savedCut(savedField(cuts, 'worth'));
  const effort = savedCut(savedField(cuts, 'effort'));
  return worth && effort ? { worth, effort } : null;
}

/** Whether a column of this header was saved. */
export function knowsHeader(saved: unknown, header: string): boolean {
  return savedColumns(savedField(savedField(saved, 'mapping'), 'columns'), false).has(plainHeader(header));
}

/** Minutes mean nothing without the team that they are of. */
function savedColumns(saved: unknown, hasTeam: boolean): Map<string, Omit<MappedColumn, 'index' | 'header'>> {
  const known = new Map<string, Omit<MappedColumn, 'index' | 'header'>>();
  if (!Array.isArray(saved)) return known;
  for (const column of saved) {
    const header = savedField(column, 'header');
    const use = COLUMN_USES.find((candidate) => candidate === savedField(column, 'use'));
    if (typeof header !== 'string' || !use) continue;
    known.set(plainHeader(header), {
      use,
      rate: savedNumber(savedField(column, 'rate')) ?? 0,
      fact: savedFact(savedField(column, 'fact')),
      decimal: savedChoice<MappedColumn['decimal']>(savedField(column, 'decimal'), [null, '.', ',']),
      minutes: hasTeam ? savedNumber(savedField(column, 'minutes'), 0) : null,
    });
  }
  return known;
}

/** Cost and capacity together; without capacity there is no rate. */
function savedTeam(saved: unknown): TimedTeam | null {
  const cost = savedNumber(savedField(saved, 'cost'), 0);
  const capacity = savedNumber(savedField(saved, 'capacity'), 0);
  return cost !== null && capacity !== null && capacity > 0 ? { cost, capacity } : null;
}

/** So many names of totals rows at most are believed to be clients. */
const MOST_NAMES = 100;

function savedNames(saved: unknown): string[] {
  if (!Array.isArray(saved)) return [];
  return saved.filter((name) => typeof name === 'string').slice(0, MOST_NAMES);
}

function savedFact(saved: unknown): Fact | null {
  return typeof saved === 'string' && Object.hasOwn(FACTS, saved) ? (saved as Fact) : null;
}

function savedCut(saved: unknown): CutRule | null {
  const kind = savedField(saved, 'kind');
  if (kind === 'weighted' || kind === 'mean' || kind === 'median') return { kind };
  const percent = savedNumber(savedField(saved, 'percent'), 0);
  if (kind === 'percentile' && percent !== null && percent <= 100) return { kind, percent };
  const value = savedNumber(savedField(saved, 'value'));
  return kind === 'value' && value !== null ? { kind, value } : null;
}
