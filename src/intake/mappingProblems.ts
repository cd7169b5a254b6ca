import type { Problem } from '../core/problem';
import { REQUIRED_USES } from './columnMapping';
import type { ColumnMapping, ColumnUse, MappedColumn } from './columnMapping';

const NAMES = { client: 'client', revenue: 'revenue', directCost: 'direct cost' } as const;

const COSTS: readonly ColumnUse[] = ['activity', 'charge', 'receivable', 'daysLate'];

/**
 * What keeps a mapping from being read: a required column missing, two columns for what is read once, or nothing that
 * costs: with effort 0 for everyone half of the matrix would stay empty, and the other half mean nothing.
 */
export function mappingProblems(mapping: ColumnMapping): Problem[] {
  const problems: Problem[] = [];
  for (const use of REQUIRED_USES) {
    if (usedAs(mapping, use).length === 0) problems.push({ kind: 'columnMissing', use: NAMES[use] });
    problems.push(...twice(usedAs(mapping, use), NAMES[use]));
  }
  problems.push(...twice(usedAs(mapping, 'receivable', 'daysLate'), 'late payment'));
  return problems.length > 0 || hasCostToServe(mapping) ? problems : [{ kind: 'nothingCosts' }];
}

/** Whether serving a client can cost anything, as far as columns and rates tell. */
export function hasCostToServe({ columns, annualRate }: ColumnMapping): boolean {
  return columns.some((column) => COSTS.includes(column.use) && isNeeded(column, annualRate));
}

/** The indexes of the columns that the mapping needs to be read; what costs nothing is not read. */
export function neededColumns(mapping: ColumnMapping): number[] {
  return mapping.columns
    .filter((column) => isNeeded(column, mapping.annualRate))
    .map((column) => column.index);
}

/** An activity at rate 0 and lateness at 0 a year cost nothing, whatever stands in their cells. */
function isNeeded({ use, rate }: MappedColumn, annualRate: number): boolean {
  if (use === 'activity') return rate !== 0;
  return use === 'receivable' || use === 'daysLate' ? annualRate !== 0 : use !== 'unused';
}

function usedAs(mapping: ColumnMapping, ...uses: readonly ColumnUse[]): MappedColumn[] {
  return mapping.columns.filter((column) => uses.includes(column.use));
}

function twice(columns: readonly MappedColumn[], use: string): Problem[] {
  return columns.length > 1
    ? [{ kind: 'columnTwice', use, headers: columns.map((column) => column.header) }]
    : [];
}
