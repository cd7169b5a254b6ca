import { RecordObject } from '../batch/recordObject';
import { invalidArgument } from '../batch/errors';
import type { ChartDataLabel, ChartLabelLooks } from '../book/chart';
import { ChartFormatObject } from './chartFormat';

const positions = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
];

/** The labels of a series, or of one point. */
export class ChartLabelsObject extends RecordObject {
  private readonly label: ChartLabelLooks | ChartDataLabel;
  private readonly guard: () => void;

  constructor(className: string, label: ChartLabelLooks | ChartDataLabel, beforeWrite: () => void) {
    super(className, label, beforeWrite);
    this.label = label;
    this.guard = beforeWrite;
  }

  override read(name: string): unknown {
    if (name === 'Format')
      return new ChartFormatObject('ChartDataLabelFormat', this.label.format, this.guard);
    return super.read(name);
  }

  /** A text and a formula are two ways to say what a label shows: the later one holds. */
  override write(name: string, value: unknown): void {
    if (name === 'Position' && !positions.includes(String(value))) {
      throw invalidArgument(`${String(value)} is no place for a label.`);
    }
    super.write(name, value);
    if (!('text' in this.label)) return;
    if (name === 'Text') this.label.formula = '';
    if (name === 'Formula') this.label.text = '';
  }
}
