import type { ClientFacts } from '../clientFacts';
import { personas, type OrderHistory, type PersonaColumns } from '../relationship/personas';
import { factsKnown, isAnyMissing } from './factsKnown';

/** What personas are told from, those columns in one list, and the personas whose conditions each client meets. */
export interface KnownPersonas {
  readonly columns: PersonaColumns;
  readonly needed: readonly Float64Array[];
  readonly met: ReturnType<typeof personas>;
}

/** Orders are not needed: without them nobody is a Stagnant repeater. */
export function knownPersonas(facts: ClientFacts): KnownPersonas | null {
  const drain = factsKnown(facts, ['difficult', 'critical', 'shiftingPriorities', 'drainsEnergy']);
  const mutual = factsKnown(facts, ['productivity', 'profitability', 'sustainability', 'innovation']);
  const growth = factsKnown(facts, ['largerContracts', 'repeatBusiness', 'referral']);
  if (!drain || !mutual || !growth) return null;
  const columns = { drain, mutual, growth, orders: knownOrders(facts) };
  const needed = [drain, mutual, growth, columns.orders ?? {}].flatMap((part) =>
    Object.values<Float64Array>(part),
  );
  return { columns, needed, met: personas(columns) };
}

/** What each client has ordered so far; null where a column is not there. */
export function knownOrders(facts: ClientFacts): OrderHistory | null {
  return factsKnown(facts, ['orders', 'products', 'productsInFirstOrder', 'firstOrder', 'largestOrder']);
}

/** The client's persona and those that overlap with it; Unrated where none is met and something is missing. */
export function personaLabel({ needed, met }: KnownPersonas, client: number): string {
  return met[client]?.join('; ') || (isAnyMissing(needed, client) ? 'Unrated' : 'Unassigned');
}
