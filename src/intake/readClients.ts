import type { ClientColumns, LatePayment } from '../core/clientColumns';
import type { Place, Problem } from '../core/problem';
import { ColumnReader } from './numbers/columnReader';
import type { ColumnMapping, ColumnUse, MappedColumn } from './columnMapping';
import type { Intake, SetAside } from './intake';
import type { Grouping } from './rows/grouping';
import { joinRows } from './rows/joinRows';
import { neededColumns } from './mapping/mappingProblems';
import type { RawTable } from './rawTable';
import { readMeasures } from './numbers/readMeasures';
import type { Measures, ReadColumn } from './numbers/readMeasures';
import { hiddenCounted, isNoClient, leaveOutHidden, leaveOutNoClients } from './rows/leftOut';
import { rowKeys } from './rows/rowKeys';
import { rowNotes } from './rows/rowNotes';
import { sameNames } from './rows/sameNames';

/**
 * Reads clients from the table: every row is a client, or with others of its client or group is added up to one, or is
 * set aside with the first reason found in it. Missing is missing, never 0. Numbers stored as text are read where they
 * can mean one thing, and noted. A totals row, a second row of headers and a blank row are no clients. Columns that
 * cost nothing (rate 0) are not looked at. Throws when the mapping has problems (see `mappingProblems`) or the table
 * lacks a needed column.
 */
export function readClients(table: RawTable, mapping: ColumnMapping): Intake {
  const columns = columnsToRead(table, mapping);
  const reader = new ColumnReader(table);
  const client = only(columns, 'client').raw;
  const names = reader.names(client);
  const measures = readMeasures(reader, columns);
  const hidden = table.hiddenRows ?? [];
  const given = { reader, columns, names, client };
  leaveOutNoClients({ ...given, measures, countedTotals: mapping.countedTotals });
  if (mapping.hiddenRows === 'leaveOut') leaveOutHidden(given, hidden);
  const repeated = mapping.rows === 'orders' ? [] : sameNames(reader, client, names, mapping.sameNames);
  if (mapping.sameNames === 'first')
    for (const { row, problem } of repeated) reader.reasons.set(row, problem);
  const kept = keptRows(names.length, reader.reasons);
  const keys = rowKeys(columns, kept, mapping);
  const joined = joinRows(clientColumns(measures, names, mapping.annualRate, kept), keys, mapping);
  const place = ({ raw }: ReadColumn, row: number): Place => reader.place(raw, row);
  const revenue = measures.numbers.get(only(columns, 'revenue').mapped) ?? new Float64Array();
  return {
    clients: joined.clients,
    rows: sheetRows(joined.grouping, kept, table.firstRow),
    rowCounts: joined.grouping.counts,
    clientOfRow: clientOfRow(names.length, kept, joined.grouping),
    setAside: setAsideRows(reader.reasons, names, revenue, table.firstRow),
    notes: [
      ...hiddenCounted(given, hidden),
      ...reader.notesOfKept(),
      ...repeated.filter(({ row }) => !reader.reasons.has(row)).map(({ problem }) => problem),
      ...rowNotes({ columns, kept, keys, names, numbers: measures.numbers, joined, place }),
    ],
    sameNames: repeated.length,
    hiddenRows: hidden.length,
    questions: reader.questions,
    refusal: reader.otherCurrency((row) => !isNoClient(reader.reasons.get(row))),
  };
}

/** Needed columns with their cells, those a row is judged by first standing first. */
function columnsToRead(table: RawTable, mapping: ColumnMapping): ReadColumn[] {
  const needed = new Set(neededColumns(mapping));
  const first: readonly ColumnUse[] = ['client', 'revenue', 'directCost'];
  const place = ({ use }: MappedColumn): number => (first.includes(use) ? first.indexOf(use) : first.length);
  return mapping.columns
    .filter((mapped) => needed.has(mapped.index))
    .sort((a, b) => place(a) - place(b))
    .map((mapped) => {
      const raw = table.columns.find((column) => column.index === mapped.index);
      if (!raw) throw new Error(`Column ${mapped.index} is needed and was not read`);
      return { mapped, raw };
    });
}

function only(columns: readonly ReadColumn[], use: ColumnUse): ReadColumn {
  const [column, ...others] = columns.filter(({ mapped }) => mapped.use === use);
  if (!column || others.length > 0)
    throw new Error(`The mapping has ${column ? 'two columns' : 'no column'} for ${use}`);
  return column;
}

function keptRows(count: number, reasons: ReadonlyMap<number, Problem>): Int32Array {
  const isSetAside = new Uint8Array(count);
  for (const row of reasons.keys()) isSetAside[row] = 1;
  const kept = new Int32Array(count - reasons.size);
  let next = 0;
  for (let row = 0; row < count; row++) if (isSetAside[row] === 0) kept[next++] = row;
  return kept;
}

/** The sheet row of the first row of each client. */
function sheetRows({ first }: Grouping, kept: Int32Array, firstRow: number): Int32Array {
  const rows = new Int32Array(first.length);
  for (let client = 0; client < first.length; client++)
    rows[client] = firstRow + (kept[first[client] ?? 0] ?? 0);
  return rows;
}

function clientOfRow(rows: number, kept: Int32Array, { groupOf }: Grouping): Int32Array {
  const clients = new Int32Array(rows).fill(-1);
  for (let at = 0; at < kept.length; at++) clients[kept[at] ?? 0] = groupOf[at] ?? -1;
  return clients;
}

function clientColumns(
  { numbers, facts }: Measures,
  names: readonly string[],
  annualRate: number,
  kept: Int32Array,
): ClientColumns {
  const areAll = kept.length === names.length;
  const ofKept = (values: Float64Array): Float64Array => (areAll ? values : numbersOf(kept, values));
  const used = [...numbers].map(([mapped, values]) => ({ mapped, values: ofKept(values) }));
  const as = (use: ColumnUse): typeof used => used.filter(({ mapped }) => mapped.use === use);
  return {
    names: areAll ? names : Array.from(kept, (row) => names[row] ?? ''),
    revenue: as('revenue')[0]?.values ?? new Float64Array(),
    directCost: as('directCost')[0]?.values ?? new Float64Array(),
    activities: as('activity').map(({ mapped, values }) => ({
      activity: mapped.header,
      counts: values,
      rate: mapped.rate,
    })),
    charges: as('charge').map(({ mapped, values }) => ({ charge: mapped.header, money: values })),
    latePayment: latePayment(as('receivable')[0]?.values, as('daysLate')[0]?.values, annualRate),
    facts: Object.fromEntries([...facts].map(([fact, values]) => [fact, ofKept(values)])),
  };
}

function numbersOf(rows: Int32Array, values: Float64Array): Float64Array {
  const numbers = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) numbers[at] = values[rows[at] ?? 0] ?? NaN;
  return numbers;
}

/** The table covers one year. */
const YEARS = 1;

function latePayment(
  receivable: Float64Array | undefined,
  daysLate: Float64Array | undefined,
  annualRate: number,
): LatePayment | null {
  if (receivable) return { kind: 'receivable', receivable, annualRate, years: YEARS };
  return daysLate ? { kind: 'days', daysLate, annualRate } : null;
}

function setAsideRows(
  reasons: ReadonlyMap<number, Problem>,
  names: readonly string[],
  revenue: Float64Array,
  firstRow: number,
): SetAside[] {
  return [...reasons]
    .sort(([a], [b]) => a - b)
    .map(([row, problem]) => ({
      name: names[row] ?? '',
      row: firstRow + row,
      revenue: revenue[row] ?? NaN,
      problem,
    }));
}
