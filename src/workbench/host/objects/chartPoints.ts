import { ExcelError } from '../batch/errors';
import { HostObject } from '../batch/hostObject';
import { RecordObject } from '../batch/recordObject';
import { cellCount } from '../book/area';
import type { ChartPoint, ChartSeries } from '../book/chart';
import { newPoint } from '../book/newChart';
import { ChartFormatObject } from './chartFormat';
import { ChartLabelsObject } from './chartLabels';
import { givenIndex } from './given';

/** As many points as the series has values. */
export class ChartPointsObject extends HostObject {
  readonly className = 'ChartPointsCollection';
  private readonly series: ChartSeries;
  private readonly beforeWrite: () => void;

  constructor(series: ChartSeries, beforeWrite: () => void) {
    super();
    this.series = series;
    this.beforeWrite = beforeWrite;
  }

  override items(): readonly HostObject[] {
    return Array.from({ length: this.Count }, (_, i) => this.GetItemAt(i));
  }

  get Count(): number {
    return this.series.values ? cellCount(this.series.values.area) : 0;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): HostObject {
    const at = givenIndex(index, this.Count, 'The point');
    return new ChartPointObject(this.series, at, this.beforeWrite);
  }
}

/** Looks like its series until something of its own is set. */
class ChartPointObject extends RecordObject {
  private readonly point: ChartPoint;
  private readonly chartType: string;

  constructor(series: ChartSeries, at: number, beforeWrite: () => void) {
    const point = series.points.get(at) ?? newPoint(series);
    series.points.set(at, point);
    super('ChartPoint', point, beforeWrite);
    this.point = point;
    this.chartType = series.chartType;
  }

  override read(name: string): unknown {
    if (name === 'Format')
      return new ChartFormatObject('ChartPointFormat', this.point.format, this.beforeWrite);
    if (name !== 'DataLabel') return super.read(name);
    if (!this.point.hasDataLabel) throw new ExcelError('InvalidOperation', 'This point has no data label.');
    return new ChartLabelsObject('ChartDataLabel', this.point.dataLabel, this.chartType, this.beforeWrite);
  }
}
