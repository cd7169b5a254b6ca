import type { PlanCell, SheetPlan, TablePlan } from '../report/plan';
import { plannedCell } from './plannedCell';

/** What is kept with a sheet of ours from one build to the next, by which people's words are told from ours. */
export interface SheetRecord {
  readonly tables: readonly RecordedTable[];
  /** The texts that a build writes under its names unless people word them anew; null for names of other cells. */
  readonly names: Readonly<Record<string, string | null>>;
  /** The titles of its charts, likewise. */
  readonly charts: Readonly<Record<string, string>>;
  /** What a build wrote in cells over which people may type a number, by their names; null for a formula. */
  readonly typed: Readonly<Record<string, number | null>>;
}

/**
 * `computed` are the headers of our columns; `above` tells how many cells over the header row hold something; `numberHeader` and `left`
 * as in the plan; a build before numbers were kept recorded none.
 */
export interface RecordedTable {
  readonly id: string;
  readonly keyHeader: string;
  readonly numberHeader?: string;
  readonly computed: readonly string[];
  readonly above: number;
  readonly left?: NonNullable<TablePlan['left']>;
}

/**
 * The record of a sheet as planned; `ids` are those of its tables. `before` is that of the build that is being replaced:
 * while both may stand on the sheet, the columns of both are ours.
 */
export function sheetRecord(
  plan: SheetPlan,
  ids: readonly string[],
  before: SheetRecord | null = null,
): SheetRecord {
  return {
    tables: plan.tables.map(({ keyHeader, numberHeader, computed, area, left }, index) => ({
      id: ids[index] ?? before?.tables[index]?.id ?? '',
      keyHeader,
      ...(numberHeader === undefined ? {} : { numberHeader }),
      computed: [...new Set([...computed, ...(before?.tables[index]?.computed ?? [])])],
      above: Math.max(filledAbove(plan, area.row), before?.tables[index]?.above ?? 0),
      ...(left ? { left } : {}),
    })),
    names: { ...before?.names, ...Object.fromEntries(plan.names.map(({ name, usual }) => [name, usual])) },
    charts: Object.fromEntries(plan.charts.map(({ name, usualTitle }) => [name, usualTitle])),
    typed: Object.fromEntries(
      plan.names.flatMap(({ name, area, typed }) =>
        typed === undefined ? [] : [[name, numberOf(plannedCell(plan, area))] as const],
      ),
    ),
  };
}

function numberOf(cell: PlanCell | undefined): number | null {
  return typeof cell === 'number' ? cell : null;
}

/** How many cells the plan fills above a row at most, that of the state of a build included. */
function filledAbove({ blocks }: SheetPlan, row: number): number {
  const filled = blocks.flatMap(({ at, cells }) =>
    cells
      .slice(0, Math.max(0, row - at.row))
      .flatMap((each) => each.filter((cell) => cell !== null && cell !== '')),
  );
  return filled.length + 1;
}

/** Whether a table is the recorded one; a copy of the sheet has a table of another id, but of our columns. */
export function isOfRecord(
  { id, headers }: { readonly id: string; readonly headers: readonly string[] },
  record: SheetRecord | null,
): boolean {
  return (record?.tables ?? []).some(
    (table) =>
      table.id === id ||
      (headers.includes(table.keyHeader) &&
        headers.filter((each) => table.computed.includes(each)).length > 3),
  );
}

/** The record as it was kept with a sheet; null for what is none. */
export function recordRead(text: string): SheetRecord | null {
  try {
    const read: unknown = JSON.parse(text);
    if (!isObject(read) || !Array.isArray(read['tables'])) return null;
    return {
      tables: read['tables'].flatMap(tableRead),
      names: entriesRead(read['names'], (text) => typeof text === 'string' || text === null),
      charts: entriesRead(read['charts'], (text) => typeof text === 'string'),
      typed: entriesRead(read['typed'], (value) => typeof value === 'number' || value === null),
    };
  } catch {
    return null;
  }
}

function tableRead(table: unknown): RecordedTable[] {
  if (!isObject(table)) return [];
  const { id, keyHeader, numberHeader, computed, above, left } = table;
  if (typeof id !== 'string' || typeof keyHeader !== 'string' || !Array.isArray(computed)) return [];
  return [
    {
      id,
      keyHeader,
      ...(typeof numberHeader === 'string' ? { numberHeader } : {}),
      computed: computed.filter((header) => typeof header === 'string'),
      above: typeof above === 'number' ? above : 0,
      ...(isLeft(left) ? { left } : {}),
    },
  ];
}

function isLeft(left: unknown): left is NonNullable<TablePlan['left']> {
  return isObject(left) && typeof left['header'] === 'string' && typeof left['text'] === 'string';
}

function entriesRead<T>(entries: unknown, isRight: (value: unknown) => value is T): Record<string, T> {
  if (!isObject(entries)) return {};
  return Object.fromEntries(
    Object.entries(entries).flatMap(([name, value]) => (isRight(value) ? [[name, value]] : [])),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
