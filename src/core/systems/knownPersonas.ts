import type { ClientFacts } from '../clientFacts';
import { personas, type MetPersonas, type OrderHistory } from '../relationship/personas';
import { factsKnown } from './factsKnown';
import { SYSTEM_FACTS } from './systemFacts';

/** Orders are not needed: without them nobody is a Stagnant repeater. */
export function knownPersonas(facts: ClientFacts): MetPersonas | null {
  const drain = factsKnown(facts, SYSTEM_FACTS.drain);
  const mutual = factsKnown(facts, SYSTEM_FACTS.mutualGain);
  const growth = factsKnown(facts, SYSTEM_FACTS.growthSigns);
  if (!drain || !mutual || !growth) return null;
  const columns = { drain, mutual, growth, orders: knownOrders(facts) };
  return { columns, ...personas(columns) };
}

/** What each client has ordered so far; null where a column is not there. */
export function knownOrders(facts: ClientFacts): OrderHistory | null {
  return factsKnown(facts, SYSTEM_FACTS.orders);
}
