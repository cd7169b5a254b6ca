import { CONCENTRATION_LABELS } from '../portfolio/concentration';
import { roundedRate } from '../statistics/rounding';

/** Who looks after a client. The order is that of the codes in `Uint8Array` columns. */
export const ACCOUNT_MANAGERS = [
  'Key account manager',
  'Account manager (eligible)',
  'Account manager',
] as const;
type AccountManager = (typeof ACCOUNT_MANAGERS)[number];

/** What makes a client a candidate for a key account manager; bit 1 << index in a column of grounds. */
export const KEY_GROUNDS = [
  'Monopoly',
  'Large',
  'Strategic though small',
  'Partner quadrant',
  'Develop',
] as const;
type KeyGround = (typeof KEY_GROUNDS)[number];

/**
 * What candidates are chosen from. `concentration` (n×1) indexes `CONCENTRATION_LABELS`; the claims are 1 or 0, each
 * n×1: strategic though small, in the Partner quadrant of the profit matrix, Develop in the procurement view.
 * `priority` holds the clients from first to last; a client that it leaves out comes after all others.
 */
export interface KeyAccountColumns {
  readonly concentration: Uint8Array;
  readonly strategicThoughSmall: Uint8Array;
  readonly partnerQuadrant: Uint8Array;
  readonly develop: Uint8Array;
  readonly priority: Int32Array;
}

/**
 * Who gets a key account manager. `managers` (n×1) indexes `ACCOUNT_MANAGERS`, `grounds` (n×1) are bits of
 * `KEY_GROUNDS`, `places` (n×1) count the candidates in their order from 1 and are 0 for everyone else.
 * `candidates` = how many there are, `places`; `capacity` = how many clients key account managers can look after,
 * whole clients, null where it is not stated.
 */
export interface KeyAccounts {
  readonly managers: Uint8Array;
  readonly grounds: Uint8Array;
  readonly places: Int32Array;
  readonly candidates: number;
  readonly capacity: number | null;
}

/**
 * Key account managers for "a narrow circle of the most important": candidates in the order Monopoly, Large, all
 * others, by priority within each, until the capacity is full. Everyone else keeps an account manager; candidates
 * that came too late are marked eligible. Where no capacity is stated (null) nobody is assigned. A capacity of 2.5
 * holds 2 clients, one below 0 none.
 * Source: "Rules for working with key clients"; what makes a candidate and the order are ours.
 */
export function keyAccounts(columns: KeyAccountColumns, capacity: number | null): KeyAccounts {
  const grounds = columns.concentration.map((_, client) => groundsOf(columns, client));
  const order = candidatesInOrder(grounds, columns.priority);
  const room = capacity === null ? null : Math.max(0, Math.floor(roundedRate(capacity)));
  const managers = new Uint8Array(grounds.length).fill(ACCOUNT_MANAGERS.indexOf('Account manager'));
  const places = new Int32Array(grounds.length);
  order.forEach((client, i) => {
    places[client] = i + 1;
    const has: AccountManager = i < (room ?? 0) ? 'Key account manager' : 'Account manager (eligible)';
    managers[client] = ACCOUNT_MANAGERS.indexOf(has);
  });
  return { managers, grounds, places, candidates: order.length, capacity: room };
}

function groundsOf(columns: KeyAccountColumns, client: number): number {
  const { strategicThoughSmall, partnerQuadrant, develop } = columns;
  const label = CONCENTRATION_LABELS[columns.concentration[client] ?? -1];
  return (
    bit('Monopoly', label === 'Monopoly') |
    bit('Large', label === 'Large') |
    bit('Strategic though small', strategicThoughSmall[client] === 1) |
    bit('Partner quadrant', partnerQuadrant[client] === 1) |
    bit('Develop', develop[client] === 1)
  );
}

function bit(ground: KeyGround, holds: boolean): number {
  return holds ? 1 << KEY_GROUNDS.indexOf(ground) : 0;
}

function candidatesInOrder(grounds: Uint8Array, priority: Int32Array): Int32Array {
  const rank = new Int32Array(grounds.length).fill(grounds.length);
  priority.forEach((client, i) => (rank[client] = i));
  const candidates = new Int32Array(grounds.length);
  let count = 0;
  grounds.forEach((bits, client) => {
    if (bits !== 0) candidates[count++] = client;
  });
  return candidates.slice(0, count).sort((a, b) => {
    const byCircle = circle(grounds[a]) - circle(grounds[b]);
    return byCircle || (rank[a] ?? 0) - (rank[b] ?? 0) || a - b;
  });
}

/** Monopoly clients come first, Large ones next, all other candidates after them. */
function circle(bits = 0): number {
  if (bits & bit('Monopoly', true)) return 0;
  return bits & bit('Large', true) ? 1 : 2;
}
