import type { Problem, SoleUse } from '../../core/problem';
import { REQUIRED_USES } from '../columnMapping';
import type { ColumnMapping, ColumnUse, MappedColumn } from '../columnMapping';

const NAMES = { client: 'client', revenue: 'revenue', directCost: 'direct cost' } as const;

/** What one column at most is read as, where it is read at all. */
const ROW_NAMES = {
  group: 'parent group',
  order: 'order number',
  orderDate: 'order date',
  product: 'product',
} as const satisfies Partial<Record<ColumnUse, string>>;

const COSTS: readonly ColumnUse[] = ['activity', 'charge', 'receivable', 'daysLate'];

const ROW_USES = Object.keys(ROW_NAMES) as (keyof typeof ROW_NAMES)[];

/**
 * What keeps a mapping from being read: a required column missing (that of the groups, where groups are placed), two
 * columns for what is read once, or nothing that costs: with effort 0 for everyone half of the matrix would stay empty, and the other half mean nothing.
 */
export function mappingProblems(mapping: ColumnMapping): Problem[] {
  const problems: Problem[] = [];
  for (const use of REQUIRED_USES) {
    if (usedAs(mapping, use).length === 0) problems.push({ kind: 'columnMissing', use: NAMES[use] });
    problems.push(...twice(usedAs(mapping, use), NAMES[use]));
  }
  problems.push(...twice(usedAs(mapping, 'receivable', 'daysLate'), 'late payment'));
  if (mapping.unit === 'group' && usedAs(mapping, 'group').length === 0)
    problems.push({ kind: 'columnMissing', use: ROW_NAMES.group });
  for (const use of ROW_USES)
    problems.push(
      ...twice(
        usedAs(mapping, use).filter((column) => isNeeded(column, mapping)),
        ROW_NAMES[use],
      ),
    );
  return problems.length > 0 || hasCostToServe(mapping) ? problems : [{ kind: 'nothingCosts' }];
}

/** Whether serving a client can cost anything, as far as columns and rates tell. */
export function hasCostToServe(mapping: ColumnMapping): boolean {
  return mapping.columns.some(
    (column) =>
      (COSTS.includes(column.use) && hasCost(column, mapping.annualRate)) ||
      (column.use === 'order' && column.rate !== 0 && isNeeded(column, mapping)),
  );
}

/**
 * The indexes of the columns that the mapping needs to be read. What costs nothing is not read, unless it is a fact;
 * groups only where they are placed; what tells orders apart only where rows are orders.
 */
export function neededColumns(mapping: ColumnMapping): number[] {
  return mapping.columns.filter((column) => isNeeded(column, mapping)).map((column) => column.index);
}

/** Uses whose cells are names or codes, in which an error is no text. */
const TEXT_USES: readonly ColumnUse[] = ['client', 'group', 'order', 'product'];

/** Whether a column's cells are read as texts. */
export function holdsTexts({ use }: MappedColumn): boolean {
  return TEXT_USES.includes(use);
}

function isNeeded(column: MappedColumn, { annualRate, rows, unit }: ColumnMapping): boolean {
  switch (column.use) {
    case 'unused':
      return false;
    case 'fact':
      return column.fact !== null;
    case 'group':
      return unit === 'group';
    case 'order':
    case 'orderDate':
    case 'product':
      return rows === 'orders';
    default:
      return hasCost(column, annualRate) || column.fact !== null;
  }
}

/** An activity at rate 0 and lateness at 0 a year cost nothing, whatever stands in their cells. */
function hasCost({ use, rate }: MappedColumn, annualRate: number): boolean {
  if (use === 'activity') return rate !== 0;
  return use === 'receivable' || use === 'daysLate' ? annualRate !== 0 : true;
}

function usedAs(mapping: ColumnMapping, ...uses: readonly ColumnUse[]): MappedColumn[] {
  return mapping.columns.filter((column) => uses.includes(column.use));
}

function twice(columns: readonly MappedColumn[], use: SoleUse): Problem[] {
  return columns.length > 1
    ? [{ kind: 'columnTwice', use, headers: columns.map((column) => column.header) }]
    : [];
}
