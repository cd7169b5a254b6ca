import type { ClientFacts } from '../clientFacts';
import { clientProfit } from '../profit/clientProfit';
import { contribution } from '../profit/contribution';
import { ranking, type Ranked } from '../statistics/order';
import { MOVES, type Move, type Movement } from './movement';

/** Moves that change something: a client that stayed, or cannot be compared, is not listed. */
const CHANGES: readonly Move[] = ['moved', 'new', 'gone'];

/**
 * The clients that moved, came or went, those first who lost most profit. `profitBefore` is n×1 in the workbook's
 * currency, NaN where a figure of it is missing; 0 for a client of whom nothing is known before.
 */
export interface MovedClients {
  readonly order: Int32Array;
  readonly profitBefore: Float64Array;
}

/** Who moved since the period before; `now` are profits of today (n×1), with what settles ties. */
export function movedClients(
  { moves }: Movement,
  facts: ClientFacts,
  { profit, ...ties }: { readonly profit: Float64Array } & Omit<Ranked, 'measure'>,
): MovedClients {
  const codes = CHANGES.map((move) => MOVES.indexOf(move));
  const isNew = (client: number): boolean => moves[client] === MOVES.indexOf('new');
  const known = priorProfit(facts);
  const profitBefore = profit.map((_, client) => {
    const before = known?.[client] ?? NaN;
    return Number.isNaN(before) && isNew(client) ? 0 : before;
  });
  const lost = profit.map((now, client) => {
    if (!codes.includes(moves[client] ?? -1)) return NaN;
    return (profitBefore[client] ?? NaN) - now;
  });
  return { order: ranking({ measure: lost, ...ties }), profitBefore };
}

function priorProfit({ priorRevenue, priorDirectCost, priorCostToServe }: ClientFacts): Float64Array | null {
  if (!priorRevenue || !priorDirectCost || !priorCostToServe) return null;
  return clientProfit(contribution(priorRevenue, priorDirectCost), priorCostToServe);
}
