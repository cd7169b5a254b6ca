import { HostObject } from '../batch/hostObject';
import { itemNotFound } from '../batch/errors';
import type { Chart } from '../book/chart';
import { newSeries } from '../book/newChart';
import type { Api } from './api';
import { ChartSeriesObject } from './chartSeries';
import { givenIndex, givenText } from './given';

/** Excel's limit for a chart. */
const mostSeries = 255;

export class ChartSeriesCollectionObject extends HostObject {
  readonly className = 'ChartSeriesCollection';
  private readonly api: Api;
  private readonly chart: Chart;

  constructor(api: Api, chart: Chart) {
    super();
    this.api = api;
    this.chart = chart;
  }

  override items(): readonly HostObject[] {
    return this.chart.series.map((series) => new ChartSeriesObject(this.api, this.chart, series));
  }

  get Count(): number {
    return this.chart.series.length;
  }

  GetCount(): number {
    return this.chart.series.length;
  }

  /** Without an index the new series comes last. It is empty until it is given values. */
  Add(name: unknown, index: unknown): HostObject {
    this.api.book.touchChart(this.chart);
    givenIndex(this.chart.series.length, mostSeries, 'The number of series');
    const label = name === null ? `Series${this.chart.series.length + 1}` : givenText(name, 'A series name');
    const series = newSeries(label, this.chart.type);
    const last = this.chart.series.length;
    this.chart.series.splice(index === null ? last : givenIndex(index, last + 1, 'index'), 0, series);
    return new ChartSeriesObject(this.api, this.chart, series);
  }

  GetItemAt(index: unknown): HostObject {
    const series = this.chart.series[givenIndex(index, this.chart.series.length, 'index')];
    if (!series) throw itemNotFound(`the series ${String(index)}`);
    return new ChartSeriesObject(this.api, this.chart, series);
  }
}
