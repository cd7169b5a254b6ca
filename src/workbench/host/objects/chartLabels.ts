import { RecordObject } from '../batch/recordObject';
import { invalidArgument } from '../batch/errors';
import type { ChartDataLabel, ChartLabelLooks } from '../book/chart';
import { ChartFormatObject } from './chartFormat';

/** Where a label may stand beside a point; the labels of columns and slices have other places. */
const besidePoints = ['None', 'Center', 'Left', 'Right', 'Top', 'Bottom'];
const inShapes = ['None', 'Center', 'InsideEnd', 'InsideBase', 'OutsideEnd', 'BestFit'];

/** The labels of a series, or of one point. */
export class ChartLabelsObject extends RecordObject {
  private readonly label: ChartLabelLooks | ChartDataLabel;
  private readonly chartType: string;

  constructor(
    className: string,
    label: ChartLabelLooks | ChartDataLabel,
    chartType: string,
    beforeWrite: () => void,
  ) {
    super(className, label, beforeWrite);
    this.label = label;
    this.chartType = chartType;
  }

  override read(name: string): unknown {
    if (name === 'Format')
      return new ChartFormatObject('ChartDataLabelFormat', this.label.format, this.beforeWrite);
    return super.read(name);
  }

  /** A text and a formula are two ways to say what a label shows: the later one holds. */
  override write(name: string, value: unknown): void {
    if (name === 'Position' && !this.positions.includes(String(value))) {
      throw invalidArgument(`${String(value)} is no place for a label.`);
    }
    super.write(name, value);
    if (!('text' in this.label)) return;
    if (name === 'Text') this.label.formula = '';
    if (name === 'Formula') this.label.text = '';
  }

  private get positions(): readonly string[] {
    return /^(XYScatter|Line|Bubble)/.test(this.chartType) ? besidePoints : inShapes;
  }
}
