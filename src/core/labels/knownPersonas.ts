import type { ClientFacts } from '../clientFacts';
import { personas, type OrderHistory, type PersonaColumns, type Personas } from '../relationship/personas';
import { factsKnown } from './factsKnown';

/** What personas are told from, the means of the ratings, and the personas whose conditions each client meets. */
export interface KnownPersonas extends Personas {
  readonly columns: PersonaColumns;
}

/** Orders are not needed: without them nobody is a Stagnant repeater. */
export function knownPersonas(facts: ClientFacts): KnownPersonas | null {
  const drain = factsKnown(facts, ['difficult', 'critical', 'shiftingPriorities', 'drainsEnergy']);
  const mutual = factsKnown(facts, ['productivity', 'profitability', 'sustainability', 'innovation']);
  const growth = factsKnown(facts, ['largerContracts', 'repeatBusiness', 'referral']);
  if (!drain || !mutual || !growth) return null;
  const columns = { drain, mutual, growth, orders: knownOrders(facts) };
  return { columns, ...personas(columns) };
}

/** What each client has ordered so far; null where a column is not there. */
export function knownOrders(facts: ClientFacts): OrderHistory | null {
  return factsKnown(facts, ['orders', 'products', 'productsInFirstOrder', 'firstOrder', 'largestOrder']);
}
