import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../../src/core/clientColumns';
import { clientMatrix, type CutRules } from '../../../src/core/matrix/clientMatrix';
import { PLACEMENTS } from '../../../src/core/matrix/quadrant';
import { PROFIT_MATRIX } from '../../../src/core/matrix/scheme';
import { roundedRate } from '../../../src/core/statistics/rounding';
import { sum } from '../../../src/core/statistics/sum';
import { MALTLOAF, SPRING } from '../examples';

const WEIGHTED: CutRules = { worth: { kind: 'weighted' }, effort: { kind: 'weighted' } };
const MEDIAN: CutRules = { worth: { kind: 'median' }, effort: { kind: 'median' } };

function labels(placements: Uint8Array): string[] {
  const named: Record<string, string> = { ...PROFIT_MATRIX.labels };
  return Array.from(placements, (code) => PLACEMENTS[code] ?? '').map((place) => named[place] ?? place);
}

function cents(column: Float64Array): number[] {
  return Array.from(column, (money) => Math.round(money * 100) / 100);
}

function percent(column: Float64Array): number[] {
  return Array.from(column, (rate) => Math.round(rate * 100_000) / 1000);
}

function table(
  rows: readonly (readonly [revenue: number, directCost: number, charge: number])[],
): ClientColumns {
  return {
    names: rows.map((_, i) => `Client ${i}`),
    revenue: Float64Array.from(rows, (row) => row[0]),
    directCost: Float64Array.from(rows, (row) => row[1]),
    activities: [],
    charges: [{ charge: 'Freight', money: Float64Array.from(rows, (row) => row[2]) }],
    latePayment: null,
    facts: {},
  };
}

describe('Spring Distribution (Horngren; transtutors.com 589269)', () => {
  const matrix = clientMatrix(SPRING, WEIGHTED);

  it('gives the printed revenue, contribution, cost to serve and profit to the cent', () => {
    expect(cents(SPRING.revenue)).toEqual([29952, 123900, 802560, 442656, 50544]);
    expect(cents(matrix.contribution)).toEqual([4992, 18900, 72960, 61056, 3744]);
    expect(cents(matrix.costToServe)).toEqual([2980, 7355, 34240, 19200, 7090]);
    expect(cents(matrix.profit)).toEqual([2012, 11545, 38720, 41856, -3346]);
  });

  it('gives the printed totals', () => {
    const totals = [SPRING.revenue, matrix.contribution, matrix.costToServe, matrix.profit].map(sum);
    expect(totals.map((money) => Math.round(money * 100) / 100)).toEqual([
      1_449_612, 161_652, 70_865, 90_787,
    ]);
  });

  it('gives the printed worth, effort and cuts', () => {
    expect(percent(matrix.worth)).toEqual([16.667, 15.254, 9.091, 13.793, 7.407]);
    expect(percent(matrix.effort)).toEqual([9.949, 5.936, 4.266, 4.337, 14.027]);
    expect(matrix.cuts.worth * 100).toBeCloseTo(11.1514, 4);
    expect(matrix.cuts.effort * 100).toBeCloseTo(4.8885, 4);
  });

  it('puts each client in the printed quadrant', () => {
    expect(labels(matrix.placements)).toEqual(['Partner', 'Partner', 'Commodity', 'Prime', 'Underperformer']);
  });

  it('gives the same quadrants with median cuts, although S and Q then stand exactly on a cut', () => {
    const byMedian = clientMatrix(SPRING, MEDIAN);
    expect(byMedian.cuts).toEqual({ worth: byMedian.worth[3], effort: byMedian.effort[1] });
    expect(labels(byMedian.placements)).toEqual(labels(matrix.placements));
  });
});

describe('what would move client T of Spring Distribution, at frozen cuts (Horngren; transtutors.com 589269)', () => {
  const { cuts } = clientMatrix(SPRING, WEIGHTED);
  const frozen: CutRules = {
    worth: { kind: 'value', value: cuts.worth },
    effort: { kind: 'value', value: cuts.effort },
  };
  const t = (revenue: number, cost: number) => {
    const matrix = clientMatrix(table([[revenue, 46_800, cost]]), frozen);
    return { segment: labels(matrix.placements)[0], profit: matrix.profit[0] ?? NaN };
  };

  it('is cost to serve below 2,470.87: then it is a Commodity client', () => {
    expect(t(50_544, 2470.86).segment).toBe('Commodity');
    expect(t(50_544, 2470.87).segment).toBe('Underperformer');
  });

  it('is a price 4.214% higher: then it is a Partner, and still loses 1,216.13', () => {
    const price = 46_800 / (1 - cuts.worth);
    expect((price / 50_544 - 1) * 100).toBeCloseTo(4.214, 3);
    expect(t(price + 0.001, 7090)).toEqual({
      segment: 'Partner',
      profit: expect.closeTo(-1216.13, 2) as number,
    });
    expect(t(price - 0.001, 7090).segment).toBe('Underperformer');
  });

  it('is a price 6.620% higher before it breaks even', () => {
    expect((53_890 / 50_544 - 1) * 100).toBeCloseTo(6.62, 3);
    expect(t(53_890, 7090).profit).toBeCloseTo(0, 9);
  });
});

describe('Maltloaf (OpenLearn, Challenges in advanced management accounting)', () => {
  const matrix = clientMatrix(MALTLOAF, WEIGHTED);

  it('gives the printed profits to the cent', () => {
    expect(cents(matrix.profit)).toEqual([213280, 264240, -240, 17120]);
  });

  it('puts one client in each quadrant', () => {
    expect(labels(matrix.placements)).toEqual(['Commodity', 'Prime', 'Underperformer', 'Partner']);
  });
});

describe('clients outside the quadrants', () => {
  it('are those without revenue and with negative revenue; they change no cut', () => {
    const without = clientMatrix(
      table([
        [100, 60, 10],
        [200, 100, 80],
      ]),
      WEIGHTED,
    );
    const rows: [number, number, number][] = [
      [100, 60, 10],
      [200, 100, 80],
      [0, 5, 1],
      [-50, 0, 9],
      [0.00001, 9, 9],
    ];
    const matrix = clientMatrix(table(rows), WEIGHTED);
    expect(matrix.cuts).toEqual(without.cuts);
    expect(labels(matrix.placements)).toEqual([
      'Commodity',
      'Partner',
      'noRevenue',
      'netCredit',
      'noRevenue',
    ]);
    expect(cents(matrix.profit)).toEqual([30, 20, -6, -59, -18]);
  });

  it('are those with a missing number; they are in no cut, and the others keep their places', () => {
    const rows: [number, number, number][] = [
      [100, 60, 10],
      [200, 100, 80],
      [NaN, 1, 1],
      [900, NaN, 10],
      [900, 10, NaN],
    ];
    const matrix = clientMatrix(table(rows), WEIGHTED);
    expect(matrix.cuts).toEqual(clientMatrix(table(rows.slice(0, 2)), WEIGHTED).cuts);
    expect(labels(matrix.placements)).toEqual(['Commodity', 'Partner', 'unplaced', 'unplaced', 'unplaced']);
    expect(matrix.profit[4]).toBeNaN();
  });

  it('are all of them when no one has revenue, and the cuts are missing', () => {
    const matrix = clientMatrix(table([[0, 5, 1]]), WEIGHTED);
    expect(matrix.cuts).toEqual({ worth: NaN, effort: NaN });
    expect(labels(matrix.placements)).toEqual(['noRevenue']);
  });
});

describe('the matrix', () => {
  const money = fc.integer({ min: -1000, max: 100_000 }).map((cents) => cents / 100);
  const rows = fc.array(fc.tuple(money, money, money), { minLength: 1, maxLength: 40 });

  it('places every client exactly once, whatever the money', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { placements, worth, cuts } = clientMatrix(table(given), WEIGHTED);
        given.forEach(([revenue], i) => {
          const place = PLACEMENTS[placements[i] ?? 9];
          if (revenue === 0) expect(place).toBe('noRevenue');
          else if (revenue < 0) expect(place).toBe('netCredit');
          else expect(place?.startsWith('top')).toBe(roundedRate(worth[i] ?? NaN) >= roundedRate(cuts.worth));
        });
      }),
    );
  });

  it('does not depend on the order of rows', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const forward = labels(clientMatrix(table(given), WEIGHTED).placements);
        const backward = labels(clientMatrix(table([...given].reverse()), WEIGHTED).placements);
        expect(backward.reverse()).toEqual(forward);
      }),
    );
  });

  it('weighs worth and effort so that worth − effort at the cuts is the rate of total profit', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const positive = given.map(([r, d, c]): [number, number, number] => [Math.abs(r) + 1, d, c]);
        const clients = table(positive);
        const { cuts, profit } = clientMatrix(clients, WEIGHTED);
        const total = (column: Float64Array) => column.reduce((a, b) => a + b, 0);
        expect(cuts.worth - cuts.effort).toBeCloseTo(total(profit) / total(clients.revenue), 9);
      }),
    );
  });
});
