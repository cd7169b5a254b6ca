import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../../src/core/clientColumns';
import { clientMatrix, type ClientMatrix, type CutRules } from '../../../src/core/matrix/clientMatrix';
import type { CutRule } from '../../../src/core/matrix/cut';
import { PLACEMENTS } from '../../../src/core/matrix/quadrant';
import { portfolioFacts } from '../../../src/core/portfolio/portfolioFacts';
import { whaleCurve } from '../../../src/core/portfolio/whaleCurve';
import { sum } from '../../../src/core/statistics/sum';

/** Revenue, direct cost, orders, freight of a client: whole money, so that no law fails for the noise of doubles. */
type Row = readonly [number, number, number, number];

const ORDER_RATE = 3;

function table(rows: readonly Row[], times = 1): ClientColumns {
  const column = (part: 0 | 1 | 2 | 3) => Float64Array.from(rows, (row) => row[part]);
  const money = (part: 0 | 1 | 3) => column(part).map((amount) => amount * times);
  return {
    names: rows.map(() => ''),
    revenue: money(0),
    directCost: money(1),
    activities: [{ activity: 'Orders', counts: column(2), rate: ORDER_RATE * times }],
    charges: [{ charge: 'Freight', money: money(3) }],
    latePayment: null,
    facts: {},
  };
}

function placesOf({ placements }: ClientMatrix): string[] {
  return Array.from(placements, (code) => PLACEMENTS[code] ?? '');
}

// Small numbers, so that clients often tie and often stand on a cut.
const amount = fc.integer({ min: -3, max: 12 });
const row: fc.Arbitrary<Row> = fc.tuple(amount, amount, amount, amount);
const rows = fc.array(row, { minLength: 1, maxLength: 15 });
const relative = fc.constantFrom<CutRule>(
  { kind: 'weighted' },
  { kind: 'mean' },
  { kind: 'median' },
  { kind: 'percentile', percent: 75 },
);
const rule = fc.oneof(relative, fc.constantFrom<CutRule>({ kind: 'value', value: 0.25 }));
const rules: fc.Arbitrary<CutRules> = fc.record({ worth: rule, effort: rule });

describe('whatever the clients and the cuts', () => {
  it('every client is counted in exactly one place', () => {
    fc.assert(
      fc.property(rows, rules, (given, by) => {
        const matrix = clientMatrix(table(given), by);
        const { counts, inQuadrants } = portfolioFacts(matrix, whaleCurve(matrix.profit));
        const all = Object.values(counts).reduce((a, b) => a + b, 0);
        expect(all).toBe(given.length);
        expect(inQuadrants).toBe(given.filter(([revenue]) => revenue > 0).length);
      }),
    );
  });

  it('profits sum to Σ revenue − Σ direct cost − Σ cost to serve, and the whale curve ends there', () => {
    fc.assert(
      fc.property(rows, rules, (given, by) => {
        const clients = table(given);
        const { profit, costToServe } = clientMatrix(clients, by);
        const total = sum(clients.revenue) - sum(clients.directCost) - sum(costToServe);
        expect(sum(profit)).toBe(total);
        expect(whaleCurve(profit).total).toBe(total);
      }),
    );
  });

  it('a client keeps its place wherever its row stands', () => {
    const shuffled = rows.chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray([...given.keys()], { minLength: given.length, maxLength: given.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, rules, ([given, order], by) => {
        const places = placesOf(clientMatrix(table(given), by));
        const moved = order.flatMap((client) => given.slice(client, client + 1));
        expect(placesOf(clientMatrix(table(moved), by))).toEqual(order.map((client) => places[client]));
      }),
    );
  });

  it('money counted in cents or thousands changes no place and no cut', () => {
    fc.assert(
      fc.property(rows, rules, fc.constantFrom(2, 7, 100, 1000), (given, by, times) => {
        const matrix = clientMatrix(table(given), by);
        const scaled = clientMatrix(table(given, times), by);
        expect(scaled.cuts).toEqual(matrix.cuts);
        expect(placesOf(scaled)).toEqual(placesOf(matrix));
      }),
    );
  });

  it('a client exactly on both cuts is top right', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { worth, effort } = clientMatrix(table(given), {
          worth: { kind: 'mean' },
          effort: { kind: 'mean' },
        });
        given.forEach(([revenue], client) => {
          if (revenue <= 0) return;
          const onIt: CutRules = {
            worth: { kind: 'value', value: worth[client] ?? NaN },
            effort: { kind: 'value', value: effort[client] ?? NaN },
          };
          expect(placesOf(clientMatrix(table(given), onIt))[client]).toBe('topRight');
        });
      }),
    );
  });

  it('clients without positive revenue change no cut and no place of the others', () => {
    fc.assert(
      fc.property(rows, rules, (given, by) => {
        const billed = given.filter(([revenue]) => revenue > 0);
        const matrix = clientMatrix(table(given), by);
        const without = clientMatrix(table(billed), by);
        expect(without.cuts).toEqual(matrix.cuts);
        const places = placesOf(matrix).filter((_, client) => (given[client]?.[0] ?? 0) > 0);
        expect(placesOf(without)).toEqual(places);
      }),
    );
  });
});
