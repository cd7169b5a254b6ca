import { invalidArgument } from '../batch/errors';
import { HostObject } from '../batch/hostObject';
import { RecordObject } from '../batch/recordObject';
import { boundingArea } from '../book/area';
import type { Chart } from '../book/chart';
import { placeOf } from '../book/placing';
import type { Area, ChartPlace } from '../cells';
import type { Api } from './api';
import { ChartAxesObject } from './chartAxes';
import { ChartFormatObject } from './chartFormat';
import { ChartLegendObject } from './chartLegend';
import { ChartSeriesCollectionObject } from './chartSeriesCollection';
import { ChartTitleObject } from './chartTitle';
import { givenBoolean, givenNumber, givenOneOf, givenText } from './given';
import { RangeCells } from './rangeCells';
import { placeNamed } from './reference';

export class ChartObject extends HostObject {
  readonly className = 'Chart';
  private readonly api: Api;
  private readonly chart: Chart;
  private readonly beforeWrite = () => {
    this.api.book.touchChart(this.chart);
  };

  constructor(api: Api, chart: Chart) {
    super();
    this.api = api;
    this.chart = chart;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.chart.id };
  }

  get Id(): string {
    return this.chart.id;
  }

  get Name(): string {
    return this.chart.name;
  }

  set Name(name: unknown) {
    const text = givenText(name, 'A chart name');
    this.beforeWrite();
    this.chart.name = text;
  }

  get ChartType(): string {
    return this.chart.type;
  }

  set ChartType(type: unknown) {
    const text = givenText(type, 'A chart type');
    this.beforeWrite();
    this.chart.type = text;
    for (const series of this.chart.series) series.chartType = text;
  }

  get Left(): number {
    return this.chart.place.left;
  }

  set Left(left: unknown) {
    this.place({ left: givenNumber(left, 'left') });
  }

  get Top(): number {
    return this.chart.place.top;
  }

  set Top(top: unknown) {
    this.place({ top: givenNumber(top, 'top') });
  }

  get Width(): number {
    return this.chart.place.width;
  }

  set Width(width: unknown) {
    this.place({ width: givenNumber(width, 'width') });
  }

  get Height(): number {
    return this.chart.place.height;
  }

  set Height(height: unknown) {
    this.place({ height: givenNumber(height, 'height') });
  }

  get PlotVisibleOnly(): boolean {
    return this.chart.plotVisibleOnly;
  }

  set PlotVisibleOnly(only: unknown) {
    const given = givenBoolean(only, 'plotVisibleOnly');
    this.beforeWrite();
    this.chart.plotVisibleOnly = given;
  }

  get DisplayBlanksAs(): string {
    return this.chart.displayBlanksAs;
  }

  set DisplayBlanksAs(way: unknown) {
    const given = givenOneOf(way, ['NotPlotted', 'Zero', 'Interplotted'], 'displayBlanksAs');
    this.beforeWrite();
    this.chart.displayBlanksAs = given;
  }

  get Title(): HostObject {
    return new ChartTitleObject(this.chart, this.beforeWrite);
  }

  get Legend(): HostObject {
    return new ChartLegendObject(this.chart, this.beforeWrite);
  }

  get Axes(): HostObject {
    return new ChartAxesObject(this.chart, this.beforeWrite);
  }

  get Series(): HostObject {
    return new ChartSeriesCollectionObject(this.api, this.chart);
  }

  get Format(): HostObject {
    return new ChartFormatObject('ChartAreaFormat', this.chart.format, this.beforeWrite);
  }

  get PlotArea(): HostObject {
    return new RecordObject('ChartPlotArea', this.chart.plotArea, this.beforeWrite);
  }

  get Worksheet(): HostObject {
    return this.api.worksheet(this.api.book.sheet(this.chart.sheetId));
  }

  Delete(): void {
    this.api.book.removeChart(this.chart);
  }

  SetPosition(startCell: unknown, endCell: unknown): void {
    const start = this.areaOf(startCell);
    const end = endCell === null || endCell === undefined ? null : this.areaOf(endCell);
    const place = placeOf(this.api.book, this.chart.sheetId, end ? boundingArea(start, end) : start);
    this.place(end ? place : { left: place.left, top: place.top });
  }

  private areaOf(cell: unknown): Area {
    if (cell instanceof RangeCells) return cell.area;
    const place = typeof cell === 'string' ? placeNamed(this.api.book, this.chart.sheetId, cell) : null;
    if (!place) throw invalidArgument(`${String(cell)} is no cell.`);
    return place.area;
  }

  private place(change: Partial<ChartPlace>): void {
    this.api.book.placeChart(this.chart, { ...this.chart.place, ...change });
  }
}
