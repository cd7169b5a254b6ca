import { describe, expect, it } from 'vitest';
import { personaReason } from '../../../src/core/reason/personaReason';
import { personas, type PersonaColumns } from '../../../src/core/relationship/personas';

interface Signs {
  readonly drain?: number;
  readonly gain?: number;
  readonly growth?: readonly [number, number, number];
  readonly orders?: readonly [number, number, number, number, number] | null;
}

function reason({ drain = 0, gain = 0, growth = [0, 0, 0], orders = [2, 5, 1, 100, 500] }: Signs) {
  const [draining, gaining] = [Float64Array.of(drain), Float64Array.of(gain)];
  const columns: PersonaColumns = {
    drain: { difficult: draining, critical: draining, shiftingPriorities: draining, drainsEnergy: draining },
    mutual: { productivity: gaining, profitability: gaining, sustainability: gaining, innovation: gaining },
    growth: {
      largerContracts: Float64Array.of(growth[0]),
      repeatBusiness: Float64Array.of(growth[1]),
      referral: Float64Array.of(growth[2]),
    },
    orders: orders && {
      orders: Float64Array.of(orders[0]),
      products: Float64Array.of(orders[1]),
      productsInFirstOrder: Float64Array.of(orders[2]),
      firstOrder: Float64Array.of(orders[3]),
      largestOrder: Float64Array.of(orders[4]),
    },
  };
  return personaReason({ columns, ...personas(columns) }, 0);
}

describe('the reason of a persona', () => {
  it('is the numbers that its condition rests on', () => {
    expect(reason({ drain: 3.25 })).toBe('Draining drama: drain 3.25 is at or above 3.');
    expect(reason({ gain: 4, growth: [1, 0, 1] })).toBe(
      'Mutual best: mutual gain 4 is at or above 3, with 2 of 3 signs of growth.',
    );
    expect(reason({ orders: [12, 1, 1, 500, 540] })).toBe(
      'Stagnant repeater: 12 orders of nothing new, the largest 540 after a first of 500.',
    );
  });

  it('tells the personas that overlap as well', () => {
    expect(reason({ drain: 4, orders: [12, 1, 1, 500, 540] })).toBe(
      'Draining drama: drain 4 is at or above 3; also Stagnant repeater: 12 orders of nothing new, the largest 540 after a first of 500.',
    );
  });

  it('tells how far each one is where none is met', () => {
    expect(reason({ drain: 1, gain: 4, growth: [0, 1, 0], orders: null })).toBe(
      'Unassigned: drain 1 is below 3; mutual gain 4 is at or above 3, with 1 of 3 signs of growth (2 are needed).',
    );
    expect(reason({ gain: 1, growth: [1, 1, 0] })).toBe(
      'Unassigned: drain 0 is below 3; mutual gain 1 is below 3; orders have changed or grown, or there is one only.',
    );
  });

  it('names what is missing where none is met', () => {
    expect(reason({ growth: [0, NaN, 0], orders: [2, NaN, 1, 100, 500] })).toBe(
      'Unrated: repeat business and products are missing.',
    );
  });
});
