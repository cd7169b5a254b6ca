import type { Analysis } from '../../app/analyse';
import { PLACEMENTS } from '../../core/matrix/quadrant';
import type { Placement, Quadrant } from '../../core/matrix/quadrant';
import { isLossMaking } from '../../core/profit/clientProfit';
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

/** The clients found, the most profitable first, as indexes. */
export function clientsFound(
  { intake, matrix, summary }: Analysis,
  { text, segment, losing }: ClientSearch,
): number[] {
  const { names } = intake.clients;
  const words = searched(text).split(' ').filter(Boolean);
  const keys = words.length > 0 ? searchedNames(names) : [];
  const code = segment === null ? null : PLACEMENTS.indexOf(segment);
  const found: number[] = [];
  for (const client of buildOrder(summary.curve, names.length)) {
    if (code !== null && matrix.placements[client] !== code) continue;
    if (losing && !isLossMaking(matrix.profit[client] ?? NaN)) continue;
    if (words.every((word) => keys[client]?.includes(word))) found.push(client);
  }
  return found;
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
const known = new WeakMap<readonly string[], readonly string[]>();

function searchedNames(names: readonly string[]): readonly string[] {
  const made = known.get(names) ?? names.map(searched);
  known.set(names, made);
  return made;
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
