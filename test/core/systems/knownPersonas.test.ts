import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/core/clientFacts';
import { knownOrders, knownPersonas } from '../../../src/core/systems/knownPersonas';
import { factsOf } from './knownClients';

const ORDERS: Fact[] = ['orders', 'products', 'productsInFirstOrder', 'firstOrder', 'largestOrder'];
const RATINGS: Fact[] = [
  ...(['difficult', 'critical', 'shiftingPriorities', 'drainsEnergy'] as const),
  ...(['productivity', 'profitability', 'sustainability', 'innovation'] as const),
  ...(['largerContracts', 'repeatBusiness', 'referral'] as const),
];

function known(facts: readonly Fact[]) {
  return factsOf(Object.fromEntries(facts.map((fact) => [fact, [1]])));
}

describe('what personas are told from', () => {
  it.each(ORDERS)('are orders only with the column %s', (missing) => {
    expect(knownOrders(known(ORDERS))).not.toBeNull();
    expect(knownOrders(known(ORDERS.filter((fact) => fact !== missing)))).toBeNull();
  });

  it.each(RATINGS)('needs the column %s, while orders may be missing', (missing) => {
    expect(knownPersonas(known(RATINGS))?.columns.orders).toBeNull();
    expect(knownPersonas(known(RATINGS.filter((fact) => fact !== missing)))).toBeNull();
  });
});
