import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { workbookPlan } from '../../../src/report/book/workbookPlan';
import type { ChartPlan, PlanCell, SeriesPlan } from '../../../src/report/plan';
import { liveBook, valuesBook } from '../books';
import { clientsOf } from '../inputs';
import type { Money } from '../inputs';
import { PlanRead } from '../planRead';

/** Clients of these profits. */
function earning(profits: readonly number[]): ReturnType<typeof clientsOf> {
  return clientsOf(profits.map((profit): Money => [100_000, 100_000 - profit, 0]));
}

interface WhaleRead {
  readonly chart: ChartPlan;
  readonly said: string;
  readonly series: (name: string) => SeriesPlan | undefined;
  readonly points: (name: string) => (readonly [number, number])[];
  readonly label: PlanCell | undefined;
}

/** The whale curve of clients with these profits, of values unless live. */
function drawn(profits: readonly number[], isLive = false): WhaleRead {
  const clients = earning(profits);
  const read = new PlanRead(workbookPlan(isLive ? liveBook(clients) : valuesBook(clients)));
  const chart = read.chart('Whale curve');
  const series = (name: string): SeriesPlan | undefined =>
    chart.series.find((each) => each.name.startsWith(name));
  const [label] = chart.series.flatMap(({ labels }) => labels);
  return {
    chart,
    said: chart.altText,
    series,
    points: (name) => {
      const found = series(name);
      return found ? read.points(found) : [];
    },
    label: label && read.cell('data', label.text.row, label.text.column),
  };
}

const SPRING_PROFITS = [2012, 11_545, 38_720, 41_856, -3346];
const ZONES = ['First 80% of the peak', 'Up to the peak', 'After the peak'] as const;

describe('the whale curve', () => {
  it.each([true, false])('runs through the printed shares of Spring Distribution, live: %s', (isLive) => {
    const { points } = drawn(SPRING_PROFITS, isLive);
    const rounded = ZONES.map((zone) =>
      points(zone).map(([share, height]) => [share, Number((height * 100).toFixed(2))]),
    );
    expect(rounded).toEqual([
      [
        [0, 0],
        [0.2, 46.1],
        [0.4, 88.75],
      ],
      [
        [0.4, 88.75],
        [0.6, 101.47],
        [0.8, 103.69],
      ],
      [
        [0.8, 103.69],
        [1, 100],
      ],
    ]);
  });

  it('tells zones apart by colour and by dash', () => {
    const { series } = drawn(SPRING_PROFITS);
    const lines = ZONES.map((zone) => series(zone)?.line);
    expect(new Set(lines.map((line) => line?.color)).size).toBe(3);
    expect(lines.map((line) => line?.dash)).toEqual(['solid', 'dotted', 'dashed']);
  });

  it('counts the clients of each zone in the legend where nothing can change', () => {
    const { series } = drawn(SPRING_PROFITS);
    expect(ZONES.map((zone) => series(zone)?.name)).toEqual([
      'First 80% of the peak: 2 clients',
      'Up to the peak: 2 clients',
      'After the peak: 1 client',
    ]);
  });

  it('says under the chart and at its peak what it shows', () => {
    const { said, label, points } = drawn(SPRING_PROFITS);
    expect(said).toBe(
      'The most profitable 4 of 5 clients make 104% of the profit; the other takes 3,346 away again.',
    );
    expect(label).toBe('Peak 104% at 80% of clients');
    expect(points('Peak')).toEqual([[0.8, expect.closeTo(1.036855, 6)]]);
  });

  it('has a thin line at all of the profit', () => {
    const { series, points } = drawn(SPRING_PROFITS);
    expect(points('Total profit = 100%')).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(series('Total profit')?.line?.weight).toBeLessThan(1);
  });

  it('has its peak at the last client where nobody loses money, and the words within the plot', () => {
    const { chart, said, points, series } = drawn([60, 30, 10]);
    expect(said).toBe(
      'All 3 clients add to the profit: the most profitable 2 of 3 clients make 80% or more of it.',
    );
    expect(series('After the peak')).toBeUndefined();
    expect(points('Peak')).toEqual([[1, 1]]);
    const [across = NaN, height = NaN] = points('Words at the peak')[0] ?? [];
    expect(across).toBeLessThan(0.9);
    expect(height).toBeGreaterThan(1);
    expect(height).toBeLessThan(chart.yAxis.maximum);
  });

  it('does not call a peak above 100% one of 100%', () => {
    const { said, label } = drawn([700, 300, -1]);
    expect(said).toBe(
      'The most profitable 2 of 3 clients make 100.1% of the profit; the other takes 1 away again.',
    );
    expect(label).toContain('100.1%');
  });

  it('says that clients after the peak add nothing where they earn nothing', () => {
    expect(drawn([100, 0, 0]).said).toBe(
      'The most profitable of 3 clients makes 100% of the profit; the other 2 add nothing.',
    );
  });

  it('shows money and says so where there is no total profit to have a share of', () => {
    const { chart, said, label, points } = drawn([40, 10, -20, -45]);
    expect(said).toBe(
      'Together the clients lose 15, so the curve shows money, not shares of profit: the most profitable 2 of 4 clients make 50; the other 2 take 65 away again.',
    );
    expect(label).toBe('Peak 50 at 50% of clients');
    expect(points('After the peak')).toEqual([
      [0.5, 50],
      [0.75, 30],
      [1, -15],
    ]);
    expect(points('Total profit')).toEqual([
      [0, -15],
      [1, -15],
    ]);
    expect(chart.title).toContain('money');
    expect(chart.yAxis.minimum).toBeLessThanOrEqual(-15);
  });

  it.each([
    [[-5, -10], 'lose 15'],
    [[0, 0], 'make no profit'],
  ])('has no peak where nobody makes money: %j', (profits, together) => {
    const { said, label, series } = drawn(profits);
    expect(said).toBe(
      `Together the clients ${together}, so the curve shows money, not shares of profit: no client makes any.`,
    );
    expect(label).toBeUndefined();
    expect(series('Peak')).toBeUndefined();
    expect(series('After the peak: 2 clients')).toBeDefined();
  });

  it.each([[[]], [[5]]])('is not there with fewer than 2 clients: %j', (profits) => {
    const { charts } = new PlanRead(workbookPlan(liveBook(earning(profits)))).sheet('matrix');
    expect(charts.map(({ name }) => name)).not.toContain('Whale curve');
  });

  it('draws every rank of 2,000 clients', () => {
    const { points, said } = drawn(Array.from({ length: 2000 }, (_, i) => 1500 - i));
    expect(ZONES.reduce((sum, zone) => sum + points(zone).length, 0)).toBe(2001 + 2);
    expect(said).not.toContain('1 rank in');
  });

  it('draws every third rank of 4,001 clients and the ends of their zones, and says so', () => {
    const { points, said } = drawn(Array.from({ length: 4001 }, (_, i) => 3001 - i));
    const most = points('First 80% of the peak');
    const after = points('After the peak');
    expect(said).toMatch(/ The line is drawn through 1 rank in 3 and the ends of its zones\.$/);
    expect(most.slice(0, 3).map(([share]) => share)).toEqual([0, 3 / 4001, 6 / 4001]);
    // The sum of the first 3,001 whole numbers is the peak, reached at the client that earns 1.
    expect(points('Peak')[0]?.[0]).toBe(3001 / 4001);
    expect(after[0]).toEqual(points('Peak')[0]);
    expect(after.at(-1)).toEqual([1, expect.closeTo(1, 9)]);
  });

  it('has zones that follow on one another from 0 to the total, within the axes, whatever the profits', () => {
    const cents = fc.integer({ min: -1e6, max: 1e6 }).map((amount) => amount / 100);
    fc.assert(
      fc.property(fc.array(cents, { minLength: 2, maxLength: 40 }), (profits) => {
        const { chart, points } = drawn(profits);
        const zones = ZONES.map(points).filter((zone) => zone.length > 0);
        expect(zones[0]?.[0]).toEqual([0, 0]);
        zones.slice(1).forEach((zone, index) => {
          expect(zone[0]).toEqual(zones[index]?.at(-1));
        });
        expect(zones.at(-1)?.at(-1)).toEqual(points('Total profit')[1]);
        for (const [share, height] of zones.flat()) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
          expect(height).toBeGreaterThanOrEqual(chart.yAxis.minimum);
          expect(height).toBeLessThan(chart.yAxis.maximum);
        }
        expect(chart.series.every(({ x, y }) => x.rows > 0 && x.rows === y.rows)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });
});
