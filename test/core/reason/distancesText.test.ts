import { describe, expect, it } from 'vitest';
import { distances, type ClientMoney } from '../../../src/core/matrix/distances';
import { PROFIT_MATRIX } from '../../../src/core/matrix/scheme';
import { distancesText } from '../../../src/core/reason/distancesText';

function told(money: ClientMoney, cuts = { worth: 0.4, effort: 0.1 }): string {
  const far = distances(money, cuts);
  return far ? distancesText(far, PROFIT_MATRIX) : '';
}

describe('what would move a client, in words', () => {
  it('of one that has nowhere better to go says where it is', () => {
    expect(told({ revenue: 100, directCost: 50, costToServe: 5 })).toBe('Prime already.');
  });

  it('of a Partner that loses money is left, and the price at which it breaks even', () => {
    expect(told({ revenue: 100, directCost: 50, costToServe: 60 })).toBe(
      'Left to Prime with cost to serve below 10.00. Breaks even with prices 10.000% higher.',
    );
  });

  it('says where nothing leads to a better place', () => {
    const cuts = { worth: 1, effort: 0 };
    expect(told({ revenue: 100, directCost: 50, costToServe: 5 }, cuts)).toBe(
      'No cost to serve above 0 would make it Commodity. No higher price alone would move it up.',
    );
  });
});
