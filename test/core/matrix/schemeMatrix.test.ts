import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../../src/core/clientColumns';
import { clientMatrix } from '../../../src/core/matrix/clientMatrix';
import { inMoney } from '../../../src/core/matrix/moneyAxes';
import { PLACEMENTS } from '../../../src/core/matrix/quadrant';
import {
  MUTUAL_VALUE,
  placementLabel,
  PROCUREMENT_VIEW,
  PROFIT_MATRIX,
  schemeNamed,
  type Scheme,
} from '../../../src/core/matrix/scheme';
import { missingFacts, schemeMatrix, type SchemeRules } from '../../../src/core/matrix/schemeMatrix';
import { mutualValue } from '../../../src/core/relationship/mutualValue';
import { SPRING } from '../examples';

const column = (...numbers: number[]) => Float64Array.from(numbers);

function withFacts(facts: ClientColumns['facts'], clients: ClientColumns = SPRING): ClientColumns {
  return { ...clients, facts };
}

function labels(clients: ClientColumns, scheme: Scheme, rules?: SchemeRules): string[] | null {
  const matrix = schemeMatrix(clients, scheme, rules);
  if (!matrix) return null;
  return Array.from(matrix.placements, (code) => placementLabel(PLACEMENTS[code] ?? 'unplaced', scheme));
}

function named(name: string): Scheme {
  const scheme = schemeNamed(name);
  if (!scheme) throw new Error(name);
  return scheme;
}

describe('the profit matrix as a scheme', () => {
  it('is the client matrix: same values, cuts and places', () => {
    const matrix = clientMatrix(SPRING, { worth: { kind: 'median' }, effort: { kind: 'weighted' } });
    const scheme = schemeMatrix(SPRING, PROFIT_MATRIX, { up: { kind: 'median' } });
    expect(scheme?.up.values).toEqual(matrix.worth);
    expect(scheme?.right.values).toEqual(matrix.effort);
    expect([scheme?.up.cut, scheme?.right.cut]).toEqual([matrix.cuts.worth, matrix.cuts.effort]);
    expect(scheme?.placements).toEqual(matrix.placements);
    expect(scheme?.profit).toEqual(matrix.profit);
  });

  it('in money has size on its axes, cut at the mean (Spring Distribution)', () => {
    const money = inMoney(PROFIT_MATRIX);
    const matrix = schemeMatrix(SPRING, money);
    expect([money.up, money.right]).toEqual(['Contribution', 'Cost to serve']);
    expect(matrix?.up.cut).toBeCloseTo(161_652 / 5, 6);
    expect(matrix?.right.cut).toBeCloseTo(70_865 / 5, 6);
    expect(labels(SPRING, money)).toEqual(['Commodity', 'Commodity', 'Partner', 'Partner', 'Commodity']);
  });

  it('in money leaves out whoever is billed nothing, as it does with rates', () => {
    const clients = { ...SPRING, revenue: column(29_952, 0, -5, 442_656, 50_544) };
    expect(labels(clients, inMoney(PROFIT_MATRIX))?.slice(1, 3)).toEqual(['No revenue', 'Net credit']);
    const matrix = schemeMatrix(clients, inMoney(PROFIT_MATRIX));
    expect(matrix?.right.cut).toBeCloseTo((2980 + 19_200 + 7090) / 3, 6);
  });

  it('compares money at 4 decimals', () => {
    const at = (up: number, right: number) =>
      labels(SPRING, inMoney(PROFIT_MATRIX), {
        up: { kind: 'value', value: up },
        right: { kind: 'value', value: right },
      })?.[4];
    expect(at(3744.00004, 7090.00004)).toBe('Partner');
    expect(at(3744.0001, 7090.0001)).toBe('Commodity');
  });
});

// Incomes 2,012, 11,545, 38,720, 41,856, −3,346 of 90,787: shares 2.2%, 12.7%, 42.6%, 46.1%, −3.7%.
describe('the procurement view (C. Harrison, Segment your clients) of Spring Distribution', () => {
  it('sets the share of income, cut at 2%, against effort', () => {
    const matrix = schemeMatrix(SPRING, PROCUREMENT_VIEW);
    expect(matrix?.up.values[0]).toBeCloseTo(2012 / 90_787, 12);
    expect(matrix?.up.cut).toBe(0.02);
    expect(labels(SPRING, PROCUREMENT_VIEW)).toEqual(['Develop', 'Develop', 'Maximise', 'Maximise', 'Eject']);
  });

  it('counts what a client could bring, from 2% of what all bring today', () => {
    const could = (money: number) => withFacts({ potentialIncome: column(NaN, NaN, NaN, NaN, money) });
    expect(labels(could(1815), PROCUREMENT_VIEW)?.[4]).toBe('Eject');
    expect(labels(could(0.02 * 90_787), PROCUREMENT_VIEW)?.[4]).toBe('Develop');
  });

  it('goes by stated hours where there is a column of them, cut at their mean', () => {
    const clients = withFacts({ statedHours: column(10, 20, 60, 5, NaN) });
    const matrix = schemeMatrix(clients, PROCUREMENT_VIEW);
    expect([matrix?.right.unit, matrix?.right.cut]).toEqual(['number', 95 / 4]);
    expect(labels(clients, PROCUREMENT_VIEW)).toEqual([
      'Maximise',
      'Maximise',
      'Develop',
      'Maximise',
      'Unplaced',
    ]);
  });

  it('has a place for a prospect without revenue only by its hours, since effort is a share of revenue', () => {
    const prospect = {
      ...SPRING,
      revenue: column(29_952, 123_900, 802_560, 442_656, 0),
      facts: { potentialIncome: column(NaN, NaN, NaN, NaN, 50_000) },
    };
    expect(labels(prospect, PROCUREMENT_VIEW)?.[4]).toBe('No revenue');
    const facts = { ...prospect.facts, statedHours: column(1, 1, 1, 1, 9) };
    expect(labels({ ...prospect, facts }, PROCUREMENT_VIEW)?.[4]).toBe('Develop');
  });

  it('goes by contribution or revenue if those are called income', () => {
    const up = (income: 'contribution' | 'revenue') =>
      schemeMatrix(SPRING, PROCUREMENT_VIEW, { income })?.up.values[4];
    expect(up('contribution')).toBeCloseTo(3744 / 161_652, 12);
    expect(up('revenue')).toBeCloseTo(50_544 / 1_449_612, 12);
  });

  it('tells no importance without positive income in total', () => {
    const clients = { ...SPRING, directCost: SPRING.revenue };
    expect(new Set(labels(clients, PROCUREMENT_VIEW))).toEqual(new Set(['Unplaced']));
  });
});

describe('mutual value as a scheme (A. Clare, Customers or Clients. Do you know the difference?)', () => {
  const facts = {
    ourTime: column(4, 4, 1, 0, 3),
    ourPeople: column(5, 4, 0, 0, 3),
    ourResources: column(3, 4, 2, 0, NaN),
    theirTime: column(3, 1, 4, 1, 5),
    theirPeople: column(3, 2, 4, 1, 5),
    theirResources: column(3, 0, 4, 1, 5),
  };

  it('places clients as mutual value does, on a rating of 3 high; a missing rating is unplaced', () => {
    const expected = ['Green', 'We over-invest', 'Client over-invests', 'Transactional', 'Unplaced'];
    expect(labels(withFacts(facts), MUTUAL_VALUE)).toEqual(expected);
    const { placements } = mutualValue({
      ours: { time: facts.ourTime, people: facts.ourPeople, resources: facts.ourResources },
      theirs: { time: facts.theirTime, people: facts.theirPeople, resources: facts.theirResources },
    });
    const placed = Array.from(placements, (code) => PLACEMENTS[code] ?? 'unplaced');
    expect(placed.map((placement) => placementLabel(placement, MUTUAL_VALUE))).toEqual(expected);
  });

  it('has a place for whoever is billed nothing or given a credit: revenue plays no part', () => {
    const unbilled = withFacts(facts, { ...SPRING, revenue: column(0, -5, NaN, 0, 0) });
    expect(labels(unbilled, MUTUAL_VALUE)?.slice(0, 3)).toEqual([
      'Green',
      'We over-invest',
      'Client over-invests',
    ]);
  });

  it('is not to be had without all six ratings, and says which are missing', () => {
    const { ourTime, ourResources, theirPeople, theirResources } = facts;
    const some = { ourTime, ourResources, theirPeople, theirResources };
    expect(schemeMatrix(withFacts(some), MUTUAL_VALUE)).toBeNull();
    expect(missingFacts(MUTUAL_VALUE, some)).toEqual(['ourPeople', 'theirTime']);
    expect(missingFacts(MUTUAL_VALUE, facts)).toEqual([]);
  });
});

describe('the other schemes', () => {
  it('price vs cost to serve: net price against effort (B. P. Shapiro et al., HBR, September 1987)', () => {
    const clients = withFacts({ netPrice: column(14.4, 14.16, 13.2, 13.92, 12.96) });
    const scheme = named('Price vs cost to serve');
    // Mean price 13.728; effort is cut at 4.9%.
    expect(schemeMatrix(clients, scheme)?.up.cut).toBeCloseTo(13.728, 12);
    expect(labels(clients, scheme)).toEqual([
      'Carriage trade',
      'Carriage trade',
      'Bargain basement',
      'Passive',
      'Aggressive',
    ]);
  });

  it('supplier preferencing: attractiveness against account value (P. Steele and B. Court, 1996)', () => {
    const facts = { attractiveness: column(5, 5, 1, 1, NaN), accountValue: column(1, 9, 1, 9, 500) };
    const scheme = named('Supplier preferencing');
    expect(labels(withFacts(facts), scheme)).toEqual([
      'Development',
      'Core',
      'Nuisance',
      'Exploitable',
      'Unplaced',
    ]);
    // The fifth client, unplaced, is in neither cut.
    expect(schemeMatrix(withFacts(facts), scheme)?.right.cut).toBe(5);
  });

  it('are not to be had without a column for each axis', () => {
    expect(missingFacts(named('Price vs cost to serve'), {})).toEqual(['netPrice']);
    expect(missingFacts(named('Supplier preferencing'), { accountValue: column() })).toEqual([
      'attractiveness',
    ]);
    for (const scheme of [PROFIT_MATRIX, PROCUREMENT_VIEW]) expect(missingFacts(scheme, {})).toEqual([]);
  });

  it('can have client profit on an axis', () => {
    const axis = { measures: ['clientProfit'], cut: { kind: 'value', value: 0 } } as const;
    const scheme = { ...PROFIT_MATRIX, axes: { ...PROFIT_MATRIX.axes, up: axis } };
    expect(labels(SPRING, scheme)).toEqual(['Partner', 'Partner', 'Prime', 'Prime', 'Underperformer']);
  });
});
