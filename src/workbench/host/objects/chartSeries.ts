import { invalidArgument, itemNotFound } from '../batch/errors';
import { RecordObject } from '../batch/recordObject';
import type { Chart, ChartSeries, SourceCells } from '../book/chart';
import type { Api } from './api';
import { ChartFormatObject } from './chartFormat';
import { ChartLabelsObject } from './chartLabels';
import { ChartPointsObject } from './chartPoints';
import { givenNumber } from './given';
import { RangeCells } from './rangeCells';

const markers = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
];

export class ChartSeriesObject extends RecordObject {
  private readonly chart: Chart;
  private readonly series: ChartSeries;

  constructor(api: Api, chart: Chart, series: ChartSeries) {
    super('ChartSeries', series, () => {
      if (!chart.series.includes(series)) throw itemNotFound(`the series ${series.name}`);
      api.book.touchChart(chart);
    });
    this.chart = chart;
    this.series = series;
  }

  override has(name: string): boolean {
    return !['Values', 'XValues'].includes(name) && super.has(name);
  }

  override read(name: string): unknown {
    switch (name) {
      case 'Format':
        return new ChartFormatObject('ChartSeriesFormat', this.series.format, this.beforeWrite);
      case 'DataLabels':
        return new ChartLabelsObject(
          'ChartDataLabels',
          this.series.dataLabels,
          this.series.chartType,
          this.beforeWrite,
        );
      case 'Points':
        return new ChartPointsObject(this.series, this.beforeWrite);
      default:
        return super.read(name);
    }
  }

  override readableNames(): string[] {
    return super.readableNames().filter((name) => !['Values', 'XValues'].includes(name));
  }

  override write(name: string, value: unknown): void {
    if (name === 'MarkerStyle' && !markers.includes(String(value)))
      throw invalidArgument(`${String(value)} is no marker.`);
    if (name === 'MarkerSize') checkMarkerSize(value);
    super.write(name, value);
    if (name === 'HasDataLabels')
      for (const point of this.series.points.values()) point.hasDataLabel = value === true;
  }

  override call(name: string, given: readonly unknown[]): unknown {
    switch (name) {
      case 'SetValues':
        this.beforeWrite();
        this.series.values = oneLine(given[0]);
        return null;
      case 'SetXAxisValues':
        this.beforeWrite();
        this.series.xValues = oneLine(given[0]);
        return null;
      case 'Delete':
        this.beforeWrite();
        this.chart.series.splice(this.chart.series.indexOf(this.series), 1);
        return null;
      default:
        return super.call(name, given);
    }
  }
}

function checkMarkerSize(value: unknown): void {
  const size = givenNumber(value, 'markerSize');
  if (size < 2 || size > 72) throw invalidArgument('A marker is 2 to 72 points wide.');
}

function oneLine(range: unknown): SourceCells {
  if (!(range instanceof RangeCells)) throw invalidArgument('A series takes a range.');
  if (range.area.rows > 1 && range.area.columns > 1)
    throw invalidArgument('A series takes one column or one row.');
  return { sheetId: range.sheetId, area: range.area };
}
