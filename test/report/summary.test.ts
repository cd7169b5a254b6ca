import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientMatrix } from '../../src/core/matrix/clientMatrix';
import { PROFIT_MATRIX } from '../../src/core/matrix/scheme';
import type { SetAside } from '../../src/intake/intake';
import { matrixSummary } from '../../src/report/summary';
import type { MatrixSummary } from '../../src/report/summary';
import { SPRING, TWENTY_PROFITS } from '../core/examples';
import { clientsOf, inputOf, WEIGHTED } from './inputs';
import type { Money } from './inputs';

function summaryOf(clients: ReturnType<typeof clientsOf>, setAside: readonly SetAside[] = []): MatrixSummary {
  const { intake, matrix } = inputOf(clients, WEIGHTED, setAside);
  return matrixSummary(intake, matrix, PROFIT_MATRIX);
}

const place = { row: 9, column: 0, header: 'Client' };

describe('matrixSummary', () => {
  it('adds up Spring Distribution (Horngren) by quadrant', () => {
    const { placements, total } = summaryOf(SPRING);
    expect(placements.map(({ label, clients, lossMakers }) => [label, clients, lossMakers])).toEqual([
      ['Prime', 1, 0],
      ['Partner', 2, 0],
      ['Commodity', 1, 0],
      ['Underperformer', 1, 1],
    ]);
    expect(placements.map(({ profit }) => Math.round(profit))).toEqual([41856, 13557, 38720, -3346]);
    expect(total.revenue).toBeCloseTo(1_449_612, 4);
    expect(total.profit).toBeCloseTo(90_787, 4);
  });

  it('tells what the most profitable 40% of twenty clients make (blogs.sap.com, 16 March 2016)', () => {
    const money = Array.from(TWENTY_PROFITS, (profit): Money => [10_000, 10_000 - profit, 0]);
    const { best, facts } = summaryOf(clientsOf(money));
    expect(best.clientShare).toBe(0.4);
    expect(best.profitShare).toBeCloseTo(1.2392, 4);
    expect(facts.peak).toBeCloseTo(1.3244, 4);
  });

  it('counts whole clients among the best, the number nearest to 40%, at least one', () => {
    const seven = Array.from({ length: 7 }, (): Money => [100, 50, 0]);
    expect(summaryOf(clientsOf(seven)).best.clientShare).toBeCloseTo(3 / 7);
    expect(summaryOf(clientsOf(seven.slice(0, 6))).best.clientShare).toBeCloseTo(2 / 6);
    expect(summaryOf(clientsOf([[100, 50, 0]])).best).toEqual({ clientShare: 1, profitShare: 1 });
    expect(
      summaryOf(
        clientsOf([
          [100, 50, 0],
          [100, 90, 0],
          [100, 90, 0],
        ]),
      ).best.clientShare,
    ).toBeCloseTo(1 / 3);
  });

  it('has clients without positive revenue outside the quadrants and in the totals', () => {
    const { placements, total } = summaryOf(
      clientsOf([
        [100, 50, 10],
        [0, 0, 5],
        [-20, 0, 1],
      ]),
    );
    expect(
      placements.slice(4).map(({ label, clients, revenue, profit }) => [label, clients, revenue, profit]),
    ).toEqual([
      ['No revenue', 1, 0, -5],
      ['Net credit', 1, -20, -21],
    ]);
    expect(total).toMatchObject({ clients: 3, revenue: 80, profit: 14 });
  });

  it('adds up what is known of a client with a missing figure', () => {
    const { curve, placements, total } = summaryOf(
      clientsOf([
        [100, 50, 10],
        [70, NaN, 5],
      ]),
    );
    expect(total).toMatchObject({ clients: 2, revenue: 170, profit: 40 });
    expect(curve.total).toBe(total.profit);
    expect(placements.at(-1)).toMatchObject({ label: 'Unplaced', clients: 1, revenue: 70, profit: 0 });
  });

  it('tells no shares of a profit that is not above 0', () => {
    const { placements } = summaryOf(clientsOf([[100, 90, 20]]));
    expect(placements.every(({ profitShare }) => Number.isNaN(profitShare))).toBe(true);
  });

  it('adds up revenue set aside without counting a totals row, and counts what could not be read', () => {
    const { setAside } = summaryOf(SPRING, [
      { name: 'A', row: 7, revenue: 100, problem: { kind: 'blankCell', place } },
      { name: 'B', row: 8, revenue: NaN, problem: { kind: 'blankCell', place } },
      { name: 'Total', row: 9, revenue: 5000, problem: { kind: 'totalsRow', place, text: 'Total' } },
    ]);
    expect(setAside).toEqual({ rows: 3, revenue: 100, unread: 1 });
    const noClients = summaryOf(SPRING, [
      { name: 'Client', row: 7, revenue: NaN, problem: { kind: 'secondHeader', place } },
      { name: '', row: 8, revenue: NaN, problem: { kind: 'blankRow', place } },
    ]);
    expect(noClients.setAside).toEqual({ rows: 2, revenue: 0, unread: 0 });
  });

  it('ties: the places hold every client once and sum to the totals to the cent', () => {
    const amount = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, amount, amount), { minLength: 1 }), (money) => {
        const clients = clientsOf(money);
        const { placements, total } = summaryOf(clients);
        const sum = (of: (place: (typeof placements)[number]) => number): number =>
          placements.reduce((all, group) => all + of(group), 0);
        const { profit } = clientMatrix(clients, WEIGHTED);
        expect(sum((group) => group.clients)).toBe(money.length);
        expect(sum((group) => group.clientShare)).toBeCloseTo(1, 9);
        if (total.profit > 1) expect(sum((group) => group.profitShare)).toBeCloseTo(1, 6);
        expect(sum((group) => group.lossMakers)).toBe(total.lossMakers);
        expect(sum((group) => group.revenue)).toBeCloseTo(total.revenue, 2);
        expect(sum((group) => group.profit)).toBeCloseTo(total.profit, 2);
        expect(profit.reduce((all, each) => all + each, 0)).toBeCloseTo(total.profit, 2);
      }),
    );
  });
});
