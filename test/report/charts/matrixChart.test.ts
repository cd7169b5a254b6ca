import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../../src/core/clientColumns';
import { makeBook, NO_EARLIER_BUILD } from '../../../src/report/book/makeBook';
import { workbookPlan } from '../../../src/report/book/workbookPlan';
import { QUADRANT_STYLES } from '../../../src/report/quadrantStyle';
import type { ChartPlan, SeriesPlan } from '../../../src/report/plan';
import { SPRING } from '../../core/examples';
import { clientsOf, inputOf, manyClients, WEIGHTED } from '../inputs';
import type { Money } from '../inputs';
import { PlanRead } from '../planRead';

interface ChartRead {
  readonly chart: ChartPlan;
  readonly read: PlanRead;
  readonly series: (name: string) => SeriesPlan;
}

function chartOf(clients: ClientColumns, { rules = WEIGHTED, isLive = true } = {}): ChartRead {
  const read = new PlanRead(
    workbookPlan(makeBook(inputOf(clients, rules), NO_EARLIER_BUILD, isLive ? Infinity : -1)),
  );
  const chart = read.chart('Client matrix');
  return {
    chart,
    read,
    series: (name) => {
      const found = chart.series.find((each) => each.name.startsWith(name));
      if (!found) throw new Error(`No series ${name}`);
      return found;
    },
  };
}

function labelTexts(read: PlanRead, { labels }: SeriesPlan): unknown[] {
  return labels.map(({ text }) => read.cell('data', text.row, text.column));
}

function middle({ minimum, maximum }: ChartPlan['xAxis']): number {
  return (minimum + maximum) / 2;
}

const CAPTIONS = ['Caption 1', 'Caption 2', 'Caption 3', 'Caption 4'];

describe('the chart of quadrants', () => {
  it('has a series for each quadrant with its clients at effort and worth', () => {
    const { chart, read, series } = chartOf(SPRING);
    const partner = read.points(series('Partner')).map((point) => point.map((rate) => rate.toFixed(5)));
    expect(partner).toEqual([
      ['0.05936', '0.15254'],
      ['0.09949', '0.16667'],
    ]);
    expect(chart.series.filter(({ marker }) => marker).map(({ name }) => name)).toEqual([
      'Prime',
      'Partner',
      'Commodity',
      'Underperformer',
    ]);
  });

  it('tells quadrants apart by shape as well as by colour', () => {
    const markers = chartOf(SPRING).chart.series.flatMap(({ marker }) => marker ?? []);
    expect(new Set(markers.map(({ shape }) => shape)).size).toBe(4);
    expect(new Set(markers.map(({ color }) => color)).size).toBe(4);
  });

  it('draws both cuts across the plot and break-even dashed on the diagonal', () => {
    const { read, series } = chartOf(SPRING);
    const worth: unknown = expect.closeTo(0.111514, 6);
    const effort: unknown = expect.closeTo(0.048885, 6);
    expect(read.points(series('Worth cut'))).toEqual([
      [0, worth],
      [0.16, worth],
    ]);
    expect(read.points(series('Effort cut'))).toEqual([
      [effort, 0],
      [effort, 0.18],
    ]);
    expect(read.points(series('Break-even'))).toEqual([
      [0, 0],
      [0.16, 0.16],
    ]);
    expect(series('Break-even').line?.dash).toBe('dashed');
  });

  it('draws break-even on the diagonal and within both axes, also where neither begins at 0', () => {
    const rows = Array.from({ length: 9 }, (_, i): Money => [1000, 100 + 5 * i, 820 + 9 * i]);
    const { chart, read, series } = chartOf(clientsOf(rows));
    const from = Math.max(chart.xAxis.minimum, chart.yAxis.minimum);
    const to = Math.min(chart.xAxis.maximum, chart.yAxis.maximum);
    expect(from).toBeGreaterThan(0);
    expect(read.points(series('Break-even'))).toEqual([
      [from, from],
      [to, to],
    ]);
  });

  it('captions every quadrant with its count, empty ones too', () => {
    const { read, series } = chartOf(clientsOf([[100, 50, 10]]));
    expect(CAPTIONS.flatMap((name) => labelTexts(read, series(name)))).toEqual([
      '● Prime · 0',
      '◆ Partner · 1',
      '■ Commodity · 0',
      '▲ Underperformer · 0',
    ]);
  });

  it('stands each caption in its own corner', () => {
    const { chart, read, series } = chartOf(SPRING);
    const corners = CAPTIONS.flatMap((name) => read.points(series(name)));
    expect(
      corners.map(([effort, worth]) => [effort > middle(chart.xAxis), worth > middle(chart.yAxis)]),
    ).toEqual([
      [false, true],
      [true, true],
      [false, false],
      [true, false],
    ]);
  });

  it('reaches both cuts, also those entered by hand far from all clients', () => {
    const rules = { worth: { kind: 'value', value: 0.9 }, effort: { kind: 'value', value: 0.6 } } as const;
    const { xAxis, yAxis } = chartOf(SPRING, { rules }).chart;
    expect(xAxis.maximum).toBeGreaterThan(0.6);
    expect(yAxis.maximum).toBeGreaterThan(0.9);
  });

  it('names all of few clients', () => {
    const { read, series } = chartOf(SPRING);
    expect(labelTexts(read, series('Names')).sort()).toEqual(['P', 'Q', 'R', 'S', 'T']);
  });

  it('names no client that lies outside the axes, and tells who does', () => {
    const far: Money = [10, 4, 300];
    const usual = Array.from({ length: 8 }, (_, i): Money => [1000, 400 + 60 * i, 100 + 30 * i]);
    const { read, series } = chartOf(clientsOf([far, ...usual]));
    expect(labelTexts(read, series('Names'))).not.toContain('Client 0');
    expect(read.texts('matrix')).toContainEqual(
      expect.stringMatching(/1 client lies outside the chart's axes, .*: Client 0\.$/),
    );
  });

  it('has text colours that can be read on white, at a contrast of 4.5 and more', () => {
    const light = (color: string): number => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
        const part = parseInt(color.slice(at, at + 2), 16) / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    for (const { textColor, color } of Object.values(QUADRANT_STYLES)) {
      expect(1.05 / (light(textColor) + 0.05)).toBeGreaterThanOrEqual(4.5);
      expect(1.05 / (light(color) + 0.05)).toBeGreaterThanOrEqual(3);
    }
  });

  it('has no empty series, a text for each label, and every client once, live or not', () => {
    const amount = fc.integer({ min: -1e6, max: 1e7 }).map((cents) => cents / 100);
    const billed = fc.integer({ min: 1, max: 1e7 }).map((cents) => cents / 100);
    const money = fc.array(fc.tuple(billed, amount, amount), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(money, fc.boolean(), (amounts, isLive) => {
        const { chart, read } = chartOf(clientsOf(amounts), { isLive });
        for (const each of chart.series) {
          expect(each.x.rows).toBeGreaterThan(0);
          expect(each.x.rows).toBe(each.y.rows);
          for (const text of labelTexts(read, each)) expect(typeof text).toBe('string');
        }
        const drawn = chart.series.filter(({ marker }) => marker).flatMap(read.points);
        expect(drawn.length).toBe(amounts.length);
        expect(new Set(chart.series.map(({ name }) => name)).size).toBe(chart.series.length);
      }),
      { numRuns: 20 },
    );
  });

  it('is drawn of values as it is of formulas', () => {
    const [live, values] = [true, false].map((isLive) => chartOf(manyClients(60), { isLive }));
    const pointsOf = (one: ChartRead | undefined): unknown[] =>
      (one?.chart.series ?? []).map((each) => one?.read.points(each)).filter((points) => points?.length);
    expect(pointsOf(live).length).toBeGreaterThan(5);
    expect(pointsOf(values)).toEqual(pointsOf(live));
  });
});
