import type { ClientLabel } from '../../core/labels/clientLabel';
import type { ClientColumns } from '../../core/clientColumns';
import type { PeopleTable } from '../earlierBuild';

/** Columns of ours that every table of clients has; of those that costs are reckoned from and of labels there may be any number. */
export type ListColumn =
  | 'number'
  | 'client'
  | 'revenue'
  | 'directCost'
  | `input ${number}`
  | 'contribution'
  | 'costToServe'
  | 'profit'
  | 'rank'
  | 'profitShare'
  | 'worth'
  | 'effort'
  | 'segment'
  | 'losesMoney'
  | `label ${number}`
  | 'nextMove'
  | 'reason'
  | 'labelReasons'
  | 'override'
  | 'overrideReason'
  | 'note'
  | 'owner'
  | 'due';

/** What people fill in, in every table of clients. Other columns of theirs stand where they put them. */
export const PEOPLE_COLUMNS = {
  override: 'Override',
  overrideReason: 'Override reason',
  note: 'Note',
  owner: 'Owner',
  due: 'Due date',
} as const;

/** The columns by which a row of the clients' table, and of the worklist, tells whose it is. */
export const LIST_HEADERS = { number: 'No.', client: 'Client' } as const;

/**
 * A column of the clients' table: `at` is its sheet column from 0. `named` is what it would be called if no other column
 * were: people's own are found by it in what they wrote.
 */
export interface ListedColumn {
  readonly id: ListColumn | 'own';
  readonly named: string;
  readonly header: string;
  readonly at: number;
}

/** What serving costs is reckoned from: counts and charges of each client, n×1, in the order of the sums in the core. */
export interface CostInput {
  readonly header: string;
  readonly values: Float64Array;
  readonly kind: 'count' | 'money' | 'receivable' | 'daysLate';
}

/** The columns of the clients' table, and the labels and inputs that some of them hold. */
export interface ListColumns {
  readonly columns: readonly ListedColumn[];
  readonly labels: readonly ClientLabel[];
  readonly inputs: readonly CostInput[];
}

/**
 * Lays the columns out from left to right; headers are told apart, as Excel wants them in a table. `isTold`: what to do
 * about each client and why it is where it is stands beside it in sentences.
 */
export function listColumns(
  clients: ClientColumns,
  labels: readonly ClientLabel[],
  people: PeopleTable | null,
  isTold = true,
): ListColumns {
  const inputs = costInputs(clients);
  const ours: (readonly [ListColumn, string])[] = [
    ['number', LIST_HEADERS.number],
    ['client', LIST_HEADERS.client],
    ['revenue', 'Revenue'],
    ['directCost', 'Direct cost'],
    ['contribution', 'Contribution'],
    ...inputs.map(({ header }, i) => [`input ${i}`, header] as const),
    ['costToServe', 'Cost to serve'],
    ['profit', 'Profit'],
    ['rank', 'Rank'],
    ['profitShare', 'Share of profit'],
    ['worth', 'Worth'],
    ['effort', 'Effort'],
    ['segment', 'Segment'],
    ['losesMoney', 'Loses money'],
    ...labels.map(({ name }, i) => [`label ${i}`, name] as const),
    ...(isTold ? sentenceColumns(labels) : []),
    ...(Object.entries(PEOPLE_COLUMNS) as [keyof typeof PEOPLE_COLUMNS, string][]),
  ];
  const ownNames: ReadonlySet<string> = new Set(Object.values(PEOPLE_COLUMNS));
  const own = (people?.headers ?? []).filter((header) => !ownNames.has(header));
  const named = [...ours, ...own.map((header) => ['own', header] as const)];
  const headers = toldApart(
    named.map(([id, header]) => ({ header, isFixed: !/^(input|label|own)/.test(id) })),
  );
  const told = named.map(([id, header], index) => ({ id, named: header, header: headers[index] ?? header }));
  const columns = inTheirPlaces(told, people).map((column, at) => ({ ...column, at }));
  return { columns, labels, inputs };
}

function sentenceColumns(labels: readonly ClientLabel[]): (readonly [ListColumn, string])[] {
  return [
    ['nextMove', 'Next move'],
    ['reason', 'Why this segment'],
    ...(labels.length > 0 ? [['labelReasons', 'Why these labels'] as const] : []),
  ];
}

/** Whether sentences stand beside each client. */
export function hasSentences({ columns }: Pick<ListColumns, 'columns'>): boolean {
  return columns.some(({ id }) => id === 'reason');
}

/** Own columns of people's stand behind the column that they stood behind, else behind all. */
function inTheirPlaces(
  columns: readonly Omit<ListedColumn, 'at'>[],
  people: PeopleTable | null,
): Omit<ListedColumn, 'at'>[] {
  const placed = columns.filter(({ id }) => id !== 'own');
  for (const own of columns.filter(({ id }) => id === 'own')) {
    const left = people?.behind?.[people.headers.indexOf(own.named)] ?? '';
    const behind = placed.findIndex(({ id, named, header }) => (id === 'own' ? named : header) === left);
    placed.splice(behind < 0 ? placed.length : behind + 1, 0, own);
  }
  return placed;
}

/** The column of that kind. Throws where the table has none, which is a mistake of the caller. */
export function listColumn({ columns }: Pick<ListColumns, 'columns'>, id: ListColumn): ListedColumn {
  const found = columns.find((column) => column.id === id);
  if (!found) throw new Error(`The table of clients has no column ${id}`);
  return found;
}

function costInputs({ activities, charges, latePayment }: ClientColumns): CostInput[] {
  return [
    ...activities.map(({ activity, counts }) => ({
      header: activity,
      values: counts,
      kind: 'count' as const,
    })),
    ...charges.map(({ charge, money }) => ({ header: charge, values: money, kind: 'money' as const })),
    ...(latePayment ? [lateInput(latePayment)] : []),
  ];
}

function lateInput(late: NonNullable<ClientColumns['latePayment']>): CostInput {
  return late.kind === 'receivable'
    ? { header: 'Average receivable', values: late.receivable, kind: 'receivable' }
    : { header: 'Days late', values: late.daysLate, kind: 'daysLate' };
}

/**
 * Excel compares headers of a table without regard to case, and each must differ: where two are alike, the columns that
 * every table has keep theirs.
 */
function toldApart(wishes: readonly { readonly header: string; readonly isFixed: boolean }[]): string[] {
  const taken = new Set<string>();
  const headers = wishes.map(({ header, isFixed }) => (isFixed ? freeHeader(header, taken) : ''));
  return headers.map((header, index) => header || freeHeader(wishes[index]?.header ?? '', taken));
}

function freeHeader(header: string, taken: Set<string>): string {
  const wished = header.trim() === '' ? 'Column' : header.trim();
  for (let number = 1; ; number++) {
    const name = number === 1 ? wished : `${wished} ${number}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}
