import type { Analysis } from '../../app/analyse';
import { PLACEMENTS } from '../../core/matrix/quadrant';
import type { Placement, Quadrant } from '../../core/matrix/quadrant';
import { isLossMaking } from '../../core/profit/clientProfit';
import { sliced } from '../../core/slices';
import type { Slices } from '../../core/slices';
import { buildOrder } from '../../report/book/buildOrder';

/** Which clients are looked for: words of their names, one segment (null for any), and whether they lose money. */
export interface ClientSearch {
  readonly text: string;
  readonly segment: Quadrant | null;
  readonly losing: boolean;
}

export const EVERYONE: ClientSearch = { text: '', segment: null, losing: false };

/** A client as the list shows it. `row` is the sheet row at which it stands. */
export interface ListedClient {
  readonly client: number;
  readonly row: number;
  readonly name: string;
  readonly profit: number;
  readonly placement: Placement;
}

/** Whom a search found among the clients of an analysis, as indexes, the most profitable first. */
export interface ClientsFound {
  readonly of: Analysis;
  readonly search: ClientSearch;
  readonly clients: Int32Array;
}

/** Finds clients; what is remembered of their names serves the next search. */
export function* clientsFound(analysis: Analysis, search: ClientSearch): Slices<ClientsFound> {
  const { intake, matrix, summary } = analysis;
  const { names } = intake.clients;
  const { text, segment, losing } = search;
  const order = buildOrder(summary.curve, names.length);
  const words = searched(text).split(' ').filter(Boolean);
  if (words.length === 0 && segment === null && !losing) return { of: analysis, search, clients: order };
  const keys = words.length > 0 ? yield* searchedNames(names) : [];
  const code = segment === null ? null : PLACEMENTS.indexOf(segment);
  const isFound = (client: number): boolean =>
    (code === null || matrix.placements[client] === code) &&
    (!losing || isLossMaking(matrix.profit[client] ?? NaN)) &&
    words.every((word) => keys[client]?.includes(word));
  const clients = new Int32Array(order.length);
  let count = 0;
  yield* sliced(order.length, (from, to) => {
    for (const client of order.subarray(from, to)) if (isFound(client)) clients[count++] = client;
  });
  return { of: analysis, search, clients: clients.slice(0, count) };
}

export function listedClient({ intake, matrix }: Analysis, client: number): ListedClient {
  return {
    client,
    row: intake.rows[client] ?? 1,
    name: intake.clients.names[client] ?? '',
    profit: matrix.profit[client] ?? NaN,
    placement: PLACEMENTS[matrix.placements[client] ?? -1] ?? 'unplaced',
  };
}

/** The names as they are searched are made once for each reading: typing on must not wait for thousands of them. */
const known = new WeakMap<readonly string[], string[]>();

/** So many names are made ready in one slice. */
const NAMES_AT_ONCE = 5_000;

/** A search that was given up has left what it made to the next. */
function* searchedNames(names: readonly string[]): Slices<readonly string[]> {
  const keys = known.get(names) ?? [];
  known.set(names, keys);
  while (keys.length < names.length) {
    const end = Math.min(names.length, keys.length + NAMES_AT_ONCE);
    while (keys.length < end) keys.push(searched(names[keys.length] ?? ''));
    yield;
  }
  return keys;
}

/** Letters that are letters of their own and yet searched by others. */
const PLAIN: Readonly<Record<string, string>> = { Ø: 'O', Ł: 'L', Đ: 'D', Æ: 'AE', Œ: 'OE' };

/** A text as it is searched: case, accents, and how many blanks make no difference. */
function searched(text: string): string {
  return text
    .toUpperCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[ØŁĐÆŒ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
}
