import { timeDriven } from '../../core/profit/timeDriven';
import type { TimeDriven } from '../../core/profit/timeDriven';
import { unassignedCost } from '../../core/profit/servingCost';
import type { CostShare, ServingCost } from '../../core/profit/servingCost';
import type { ColumnMapping, MappedColumn, TimedTeam } from '../../intake/columnMapping';
import { isTimed } from '../../intake/mapping/timedRates';
import type { Figures, ShownTable } from './panelState';

/** A column that costs something, and what it came to when the clients were counted last; null where nothing did. */
export interface CostRow {
  readonly column: MappedColumn;
  readonly part: CostShare | null;
}

/** The team whose time activities take, and what becomes of it; `use` is null until all its figures are known. */
export interface TeamTime {
  readonly team: TimedTeam;
  readonly activities: readonly MappedColumn[];
  readonly use: TimeDriven | null;
}

/**
 * What serving clients costs, column by column. `assigned` and `unassigned` are null until the clients are counted, the
 * latter also where the ledger's figure is not stated.
 */
export interface CostModel {
  readonly rows: readonly CostRow[];
  readonly assigned: number | null;
  readonly unassigned: number | null;
  readonly time: TeamTime;
  readonly isCurrent: boolean;
}

/** The cost model as chosen, with the figures of the last count. */
export function costModel({ choices }: ShownTable, figures: Figures): CostModel {
  const { mapping, settings } = choices;
  const analysis = figures.kind === 'counted' ? figures.analysis : null;
  const parts = analysis ? partsByColumn(analysis.choices.mapping, analysis.serving) : NO_PARTS;
  const assigned = analysis?.serving.assigned ?? null;
  const ledger = settings.servingLedger;
  const rows = costColumns(mapping).map((column) => ({ column, part: parts.get(column.index) ?? null }));
  return {
    rows,
    assigned,
    unassigned:
      assigned === null || ledger === null || Number.isNaN(ledger) ? null : unassignedCost(assigned, ledger),
    time: teamTime(mapping, rows),
    isCurrent: figures.kind === 'counted' && figures.current,
  };
}

const NO_PARTS: ReadonlyMap<number, CostShare> = new Map();

/** The columns that can cost something: activities, orders where rows are orders, charges and late payment. */
function costColumns({ columns, rows }: ColumnMapping): MappedColumn[] {
  const isCost = ({ use }: MappedColumn): boolean =>
    use === 'activity' || use === 'charge' || isLate(use) || (use === 'order' && rows === 'orders');
  return columns.filter(isCost);
}

export function isLate(use: MappedColumn['use']): boolean {
  return use === 'receivable' || use === 'daysLate';
}

/** Which part each column of a mapping came to: those that cost something, in the order of the sum. */
function partsByColumn(mapping: ColumnMapping, { parts }: ServingCost): ReadonlyMap<number, CostShare> {
  const columns = costColumns(mapping);
  const priced = ({ rate }: MappedColumn): boolean => rate !== 0;
  const summed = [
    ...columns.filter(({ use }) => use === 'activity').filter(priced),
    ...columns.filter(({ use }) => use === 'order').filter(priced),
    ...columns.filter(({ use }) => use === 'charge'),
    ...(mapping.annualRate === 0 ? [] : columns.filter(({ use }) => isLate(use))),
  ];
  return new Map(
    summed.flatMap(({ index }, at): [number, CostShare][] => {
      const part = parts[at];
      return part ? [[index, part]] : [];
    }),
  );
}

const NO_TEAM: TimedTeam = { cost: NaN, capacity: NaN };

function teamTime(mapping: ColumnMapping, rows: readonly CostRow[]): TeamTime {
  const team = mapping.team ?? NO_TEAM;
  const timed = rows.filter(({ column }) => isTimed(column));
  const counts = timed.map(({ part }) => (part?.kind === 'activity' ? part.count : NaN));
  const minutes = timed.map(({ column }) => column.minutes ?? NaN);
  const use = timeDriven({
    ...team,
    minutes: Float64Array.from(minutes),
    counts: Float64Array.from(counts),
  });
  const activities = rows
    .map(({ column }) => column)
    .filter(({ use: is }) => is === 'activity' || is === 'order');
  return { team, activities, use: timed.length === 0 || Number.isNaN(use.assigned) ? null : use };
}
