import { beforeEach, describe, expect, it } from 'vitest';
import { chartPictureOf } from '../../../src/workbench/charts/chartPictureOf';
import { Book } from '../../../src/workbench/host/book/book';
import type { Chart } from '../../../src/workbench/host/book/chart';
import { newChart, newPoint, newSeries } from '../../../src/workbench/host/book/newChart';
import { MemoryCells } from '../../../src/workbench/host/memoryCells';

const numberText = (value: number, format: string) => `${value} as ${format}`;
const column = (index: number) => ({ row: 0, column: index, rows: 3, columns: 1 });
const place = { left: 0, top: 0, width: 400, height: 300 };

let book: Book;
let sheetId: string;
let chart: Chart;

beforeEach(() => {
  book = new Book(new MemoryCells());
  sheetId = book.addSheet('Data').id;
  const rows = [
    [1, 10, 'Baer'],
    [2, 'n/a', 'Loeb'],
    [3, 30, 'Moss'],
  ].map((row) => row.map((value) => ({ value })));
  book.home.setCells(sheetId, { row: 0, column: 0, rows: 3, columns: 3 }, rows);
  chart = newChart('chart', sheetId, 'Matrix', 'XYScatter', place);
  const series = newSeries('Partner', 'XYScatter');
  series.xValues = { sheetId, area: column(0) };
  series.values = { sheetId, area: column(1) };
  chart.series.push(series);
});

describe('the picture of a chart', () => {
  const picture = () => chartPictureOf(book, chart, numberText);
  const series = () => {
    const [first] = chart.series;
    if (!first) throw new Error('The chart has no series.');
    return first;
  };

  it('holds the values of its cells; what is no number is a gap', () => {
    expect(picture().series[0]?.points).toEqual([
      { x: 1, y: 10, label: null },
      { x: 2, y: null, label: null },
      { x: 3, y: 30, label: null },
    ]);
  });

  it('has its plot where it was placed, as fractions of the chart', () => {
    expect(picture().plot).toBeUndefined();
    Object.assign(chart.plotArea, { insideLeft: 40, insideTop: 60, insideWidth: 320, insideHeight: 210 });
    expect(picture().plot).toEqual({ left: 0.1, top: 0.2, width: 0.8, height: 0.7 });
  });

  it('shows in a label the cell its formula names', () => {
    const point = newPoint(series());
    point.hasDataLabel = true;
    point.dataLabel.formula = '=Data!$C$3';
    point.dataLabel.position = 'Left';
    series().points.set(2, point);
    expect(picture().series[0]?.points[2]?.label).toMatchObject({ text: 'Moss', position: 'left' });
  });

  it('shows #REF! in a label whose sheet is gone', () => {
    const point = newPoint(series());
    point.hasDataLabel = true;
    point.dataLabel.formula = '=Gone!$C$3';
    series().points.set(0, point);
    expect(picture().series[0]?.points[0]?.label?.text).toBe('#REF!');
  });

  it('has markers and no line for a plain scatter, until a line is asked for', () => {
    expect(picture().series[0]).toMatchObject({ marker: { shape: 'circle' }, line: null });
    series().markerStyle = 'None';
    series().format.line.color = '#112233';
    series().format.line.lineStyle = 'Dash';
    expect(picture().series[0]).toMatchObject({ marker: null, line: { color: '#112233', dash: 'dashed' } });
  });

  it.each([
    ['Continuous', 'solid'],
    ['Dash', 'dashed'],
    ['DashDot', 'dashed'],
    ['Dot', 'dotted'],
    ['RoundDot', 'dotted'],
  ])('draws a line of the style %s %s', (style, dash) => {
    series().format.line.lineStyle = style;
    series().format.line.color = '#112233';
    expect(picture().series[0]?.line?.dash).toBe(dash);
  });

  it('leaves out of the legend the entries that are hidden', () => {
    chart.legend.hiddenEntries.add(0);
    expect(picture().series[0]?.inLegend).toBe(false);
  });

  it('says in its place that another kind of chart is not drawn', () => {
    chart.type = 'ColumnClustered';
    expect(picture()).toMatchObject({ series: [], legend: 'none' });
    expect(picture().title?.text).toContain('ColumnClustered');
  });
});
