import type { CutRules } from '../core/matrix/clientMatrix';
import type { CutRule } from '../core/matrix/cut';
import { COLUMN_USES, rivals } from './columnMapping';
import type { ColumnMapping, ColumnUse, MappedColumn } from './columnMapping';
import { guessMapping } from './guessMapping';
import { plainHeader } from './headerText';
import type { Cell } from './rawTable';

/**
 * The mapping in choices saved earlier, laid on the headers of today. Anyone can write into a workbook, so what
 * was saved is believed field by field: only known uses, finite rates, one column for what is read once. Columns
 * are found by header, wherever they stand now; a column that is new is guessed. null when nothing saved fits.
 */
export function rememberedMapping(
  saved: unknown,
  headers: readonly string[],
  firstRows: readonly (readonly Cell[])[],
): ColumnMapping | null {
  const mapping = field(saved, 'mapping');
  const known = savedColumns(field(mapping, 'columns'));
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
  const annualRate = field(mapping, 'annualRate');
  return {
    ...PLAIN,
    columns,
    annualRate: isRate(annualRate) && annualRate >= 0 ? annualRate : 0,
  };
}

/** How rows are read where nothing else was saved. */
const PLAIN = { rows: 'clients', sameNames: 'keep', unit: 'client' } as const;

/** The cuts in choices saved earlier; null when they are not whole. */
export function rememberedCuts(saved: unknown): CutRules | null {
  const cuts = field(saved, 'cuts');
  const worth = savedCut(field(cuts, 'worth'));
  const effort = savedCut(field(cuts, 'effort'));
  return worth && effort ? { worth, effort } : null;
}

function savedColumns(saved: unknown): Map<string, Omit<MappedColumn, 'index' | 'header'>> {
  const known = new Map<string, Omit<MappedColumn, 'index' | 'header'>>();
  if (!Array.isArray(saved)) return known;
  for (const column of saved) {
    const header = field(column, 'header');
    const rate = field(column, 'rate');
    const use = COLUMN_USES.find((candidate) => candidate === field(column, 'use'));
    if (typeof header === 'string' && use)
      known.set(plainHeader(header), { use, rate: isRate(rate) ? rate : 0, fact: null, decimal: null });
  }
  return known;
}

function savedCut(saved: unknown): CutRule | null {
  const kind = field(saved, 'kind');
  if (kind === 'weighted' || kind === 'mean' || kind === 'median') return { kind };
  const percent = field(saved, 'percent');
  if (kind === 'percentile' && isRate(percent) && percent >= 0 && percent <= 100) return { kind, percent };
  const value = field(saved, 'value');
  return kind === 'value' && isRate(value) ? { kind, value } : null;
}

function isRate(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** An own field of a saved object; undefined for anything else. */
function field(holder: unknown, name: string): unknown {
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, name)) return undefined;
  return (holder as Record<string, unknown>)[name];
}
