import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personas, personasIn, type PersonaColumns } from '../../../src/core/relationship/personas';

interface Signs {
  readonly drain?: readonly number[];
  readonly mutual?: readonly number[];
  readonly growth?: readonly number[];
  readonly orders?: readonly number[] | null;
}

/** Nothing that speaks for any persona. */
const PLAIN = { drain: [0, 0, 0, 0], mutual: [0, 0, 0, 0], growth: [0, 0, 0], orders: [2, 5, 1, 100, 500] };

function of<Name extends string>(names: readonly Name[], numbers: readonly number[]) {
  return Object.fromEntries(names.map((name, i) => [name, Float64Array.of(numbers[i] ?? NaN)])) as Record<
    Name,
    Float64Array
  >;
}

function met(signs: Signs) {
  const { drain, mutual, growth, orders } = { ...PLAIN, ...signs };
  const columns: PersonaColumns = {
    drain: of(['difficult', 'critical', 'shiftingPriorities', 'drainsEnergy'], drain),
    mutual: of(['productivity', 'profitability', 'sustainability', 'innovation'], mutual),
    growth: of(['largerContracts', 'repeatBusiness', 'referral'], growth),
    orders:
      orders && of(['orders', 'products', 'productsInFirstOrder', 'firstOrder', 'largestOrder'], orders),
  };
  return personasIn(personas(columns).met[0]);
}

describe('personas (B. Ten Haken, best business clients)', () => {
  it('are none without their signs', () => {
    expect(met({})).toEqual([]);
  });

  it('are Draining drama from a mean of exactly 3', () => {
    expect(met({ drain: [3, 3, 3, 3] })).toEqual(['Draining drama']);
    expect(met({ drain: [2.7, 3.3, 2.9, 3.1] })).toEqual(['Draining drama']);
    expect(met({ drain: [3, 3, 3, 2.9] })).toEqual([]);
    expect(met({ drain: [5, 5, 5, NaN] })).toEqual([]);
  });

  it('are Mutual best from a mean of exactly 3 with at least two signs of growth', () => {
    const mutual = [5, 4, 2, 1];
    expect(met({ mutual, growth: [1, 0, 1] })).toEqual(['Mutual best']);
    expect(met({ mutual, growth: [NaN, 1, 1] })).toEqual(['Mutual best']);
    expect(met({ mutual, growth: [0, 1, NaN] })).toEqual([]);
    expect(met({ mutual: [5, 4, 2, 0.9], growth: [1, 1, 1] })).toEqual([]);
  });

  it('are Stagnant repeater with two orders, no new product, and no order a tenth above the first', () => {
    expect(met({ orders: [2, 3, 3, 100, 110] })).toEqual(['Stagnant repeater']);
    expect(met({ orders: [2, 3, 3, 0.7, 0.77] })).toEqual(['Stagnant repeater']);
    expect(met({ orders: [1, 3, 3, 100, 110] })).toEqual([]);
    expect(met({ orders: [2, 4, 3, 100, 110] })).toEqual([]);
    expect(met({ orders: [2, 3, 3, 100, 110.01] })).toEqual([]);
  });

  it('are not Stagnant repeater where orders are missing or not known at all', () => {
    for (let at = 0; at < 5; at++) {
      expect(met({ orders: [2, 3, 3, 100, 100].map((number, i) => (i === at ? NaN : number)) })).toEqual([]);
    }
    expect(met({ orders: null })).toEqual([]);
  });

  it('overlap, and then stand in the order in which they are tested', () => {
    expect(
      met({ drain: [5, 5, 5, 5], mutual: [5, 5, 5, 5], growth: [1, 1, 1], orders: [9, 1, 1, 50, 50] }),
    ).toEqual(['Draining drama', 'Mutual best', 'Stagnant repeater']);
    expect(met({ mutual: [5, 5, 5, 5], growth: [1, 1, 1], orders: [9, 1, 1, 50, 50] })).toEqual([
      'Mutual best',
      'Stagnant repeater',
    ]);
  });

  it('do not depend on the unit of money', () => {
    const money = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(money, money, (first, largest) => {
        const once = met({ orders: [5, 1, 1, first, largest] });
        expect(met({ orders: [5, 1, 1, first * 100, largest * 100] })).toEqual(once);
        expect(once).toEqual(largest * 10 <= first * 11 ? ['Stagnant repeater'] : []);
      }),
    );
  });
});
