import { invalidArgument, itemNotFound } from '../batch/errors';
import type { HostObject } from '../batch/hostObject';
import { chartFromRange } from '../book/chartSource';
import type { Sheet } from '../book/sheet';
import type { Api } from './api';
import { EventSource } from './eventSource';
import { givenIndex, givenOneOf, givenText } from './given';
import { RangeCells } from './rangeCells';

export class ChartsObject extends EventSource {
  readonly className = 'ChartCollection';
  private readonly sheet: Sheet;

  constructor(api: Api, sheet: Sheet) {
    super(api, sheet.id, { AddedEvent: 50, DeletedEvent: 53 });
    this.sheet = sheet;
  }

  override items(): readonly HostObject[] {
    return this.sheet.charts.map((chart) => this.api.chart(chart));
  }

  override item(key: unknown): HostObject {
    return this.GetItem(key);
  }

  get Count(): number {
    return this.sheet.charts.length;
  }

  GetCount(): number {
    return this.sheet.charts.length;
  }

  /** Makes the series from the range as Excel does. */
  Add(type: unknown, source: unknown, seriesBy: unknown): HostObject {
    if (!(source instanceof RangeCells)) throw invalidArgument('A chart is made of a range.');
    const by = givenOneOf(seriesBy ?? 'Auto', ['Auto', 'Columns', 'Rows'], 'seriesBy');
    const place = { sheetId: source.sheetId, area: source.area };
    const chart = chartFromRange(this.api.book, this.sheet, givenText(type, 'A chart type'), place, by);
    this.api.book.addChart(chart);
    return this.api.chart(chart);
  }

  GetItem(key: unknown): HostObject {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw itemNotFound(`the chart ${String(key)}`);
    return found;
  }

  GetItemOrNullObject(key: unknown): HostObject | null {
    const wanted = String(key).toLowerCase();
    const chart = this.sheet.charts.find((one) => one.id === key || one.name.toLowerCase() === wanted);
    return chart ? this.api.chart(chart) : null;
  }

  GetItemAt(index: unknown): HostObject {
    const chart = this.sheet.charts[givenIndex(index, this.sheet.charts.length, 'index')];
    if (!chart) throw itemNotFound(`the chart ${String(index)}`);
    return this.api.chart(chart);
  }
}
