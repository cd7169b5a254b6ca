import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClientColumns } from '../../../src/core/clientColumns';
import { matrixPlan } from '../../../src/report/matrix/matrixPlan';
import { QUADRANT_STYLES } from '../../../src/report/quadrantStyle';
import type { ChartPlan, SeriesPlan } from '../../../src/report/plan';
import { SPRING } from '../../core/examples';
import { clientsOf, inputOf, manyClients } from '../inputs';
import type { Money } from '../inputs';
import { SheetRead } from './sheetRead';

function chartOf(clients: ClientColumns): { chart: ChartPlan; read: SheetRead } {
  const read = new SheetRead(matrixPlan(inputOf(clients)));
  const [chart] = read.sheet.charts;
  if (!chart) throw new Error('The plan has no chart');
  return { chart, read };
}

function series(chart: ChartPlan, name: string): SeriesPlan {
  const found = chart.series.find((each) => each.name.startsWith(name));
  if (!found) throw new Error(`No series ${name}`);
  return found;
}

describe('the chart of the client matrix', () => {
  it('has a series for each quadrant of Spring Distribution with its clients at effort and worth', () => {
    const { chart, read } = chartOf(SPRING);
    const partner = series(chart, 'Partner');
    expect(read.column(partner.x).map((x) => Number(x).toFixed(5))).toEqual(['0.05936', '0.09949']);
    expect(read.column(partner.y).map((y) => Number(y).toFixed(5))).toEqual(['0.15254', '0.16667']);
    expect(chart.series.filter((each) => each.marker).map((each) => each.name)).toEqual([
      'Prime',
      'Partner',
      'Commodity',
      'Underperformer',
    ]);
  });

  it('tells quadrants apart by shape as well as by colour', () => {
    const markers = chartOf(SPRING).chart.series.flatMap((each) => each.marker ?? []);
    expect(new Set(markers.map((marker) => marker.shape)).size).toBe(4);
    expect(new Set(markers.map((marker) => marker.color)).size).toBe(4);
  });

  it('draws both cuts across the plot and break-even dashed on the diagonal', () => {
    const { chart, read } = chartOf(SPRING);
    const ends = (name: string): unknown[] => {
      const { x, y } = series(chart, name);
      return [read.column(x), read.column(y)];
    };
    expect(ends('Worth cut 11.2%')).toEqual([
      [0, 0.16],
      [expect.closeTo(0.111514, 6), expect.closeTo(0.111514, 6)],
    ]);
    expect(ends('Effort cut 4.9%')).toEqual([
      [expect.closeTo(0.048885, 6), expect.closeTo(0.048885, 6)],
      [0, 0.18],
    ]);
    expect(ends('Break-even')).toEqual([
      [0, 0.16],
      [0, 0.16],
    ]);
    expect(series(chart, 'Break-even').line?.dash).toBe('dashed');
  });

  it('draws break-even on the diagonal and within both axes, also where neither begins at 0', () => {
    const rows = Array.from({ length: 9 }, (_, i): Money => [1000, 100 + 5 * i, 820 + 9 * i]);
    const { chart, read } = chartOf(clientsOf(rows));
    const { xAxis, yAxis } = chart;
    const { x, y } = series(chart, 'Break-even');
    const ends = [Math.max(xAxis.minimum, yAxis.minimum), Math.min(xAxis.maximum, yAxis.maximum)];
    expect(ends[0]).toBeGreaterThan(0);
    expect([read.column(x), read.column(y)]).toEqual([ends, ends]);
  });

  it('captions every quadrant with its count, empty ones too', () => {
    const { chart, read } = chartOf(clientsOf([[100, 50, 10]]));
    const captions = series(chart, 'Captions').labels.map(({ text }) => read.cell(text.row, text.column));
    expect(captions).toEqual(['Prime (0)', 'Partner (1)', 'Commodity (0)', 'Underperformer (0)']);
  });

  it('stands each caption in its own corner', () => {
    const { chart, read } = chartOf(SPRING);
    const { x, y } = series(chart, 'Captions');
    const middle = ({ minimum, maximum }: ChartPlan['xAxis']): number => (minimum + maximum) / 2;
    const isRight = read.column(x).map((effort) => Number(effort) > middle(chart.xAxis));
    const isTop = read.column(y).map((worth) => Number(worth) > middle(chart.yAxis));
    expect([isRight, isTop]).toEqual([
      [false, true, false, true],
      [true, true, false, false],
    ]);
  });

  it('reaches both cuts, also those entered by hand far from all clients', () => {
    const cuts = { worth: { kind: 'value', value: 0.9 }, effort: { kind: 'value', value: 0.6 } } as const;
    const [chart] = new SheetRead(matrixPlan(inputOf(SPRING, cuts))).sheet.charts;
    expect([chart?.xAxis.maximum, chart?.yAxis.maximum]).toEqual([
      expect.closeTo(0.7, 9),
      expect.closeTo(1, 9),
    ]);
  });

  it('names all five clients of Spring Distribution beside their own points', () => {
    const { chart, read } = chartOf(SPRING);
    const named = ['Prime', 'Partner', 'Commodity', 'Underperformer'].map((quadrant) =>
      series(chart, quadrant).labels.map(({ point, text }) => [point, read.cell(text.row, text.column)]),
    );
    expect(named).toEqual([
      [[0, 'S']],
      [
        [0, 'Q'],
        [1, 'P'],
      ],
      [[0, 'R']],
      [[0, 'T']],
    ]);
  });

  it('names no client that lies outside the axes, and no other in its place', () => {
    const far: Money = [10, 4, 300];
    const usual = Array.from({ length: 8 }, (_, i): Money => [1000, 400 + 60 * i, 100 + 30 * i]);
    const { chart, read } = chartOf(clientsOf([far, ...usual]));
    const texts = chart.series.flatMap((each) => (each.marker ? each.labels : []).map(({ text }) => text));
    const named = texts.map(({ row, column }) => read.cell(row, column) as string);
    expect(named.sort()).toEqual(usual.map((_, i) => `Client ${i + 1}`));
  });

  it('names at most 12 of 793 clients', () => {
    const { chart } = chartOf(manyClients(793));
    const names = chart.series.flatMap((each) => (each.marker ? each.labels : []));
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThanOrEqual(12);
  });

  it('tells who lies outside the axes', () => {
    const { read } = chartOf(manyClients(793));
    expect(read.texts()).toContainEqual(
      expect.stringMatching(/^9 clients lie outside the chart's axes, .*: Client \d+, .* and 4 more\.$/),
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

  it('has no empty series, only numbers behind points, a label for each text, and every client once', () => {
    const amount = fc.integer({ min: -1e6, max: 1e7 }).map((cents) => cents / 100);
    const billed = fc.integer({ min: 1, max: 1e7 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(billed, amount, amount), { minLength: 1, maxLength: 80 }), (money) => {
        const { chart, read } = chartOf(clientsOf(money));
        let points = 0;
        for (const { x, y, marker, labels } of chart.series) {
          expect(x.rows).toBeGreaterThan(0);
          expect(x.rows).toBe(y.rows);
          expect([...read.column(x), ...read.column(y)].every((cell) => typeof cell === 'number')).toBe(true);
          for (const { text } of labels) expect(typeof read.cell(text.row, text.column)).toBe('string');
          if (marker) points += x.rows;
        }
        expect(points).toBe(money.length);
        expect(new Set(chart.series.map((each) => each.name)).size).toBe(chart.series.length);
      }),
    );
  });
});
