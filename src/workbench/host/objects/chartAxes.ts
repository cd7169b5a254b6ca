import { invalidArgument } from '../batch/errors';
import { HostObject } from '../batch/hostObject';
import { RecordObject } from '../batch/recordObject';
import type { Chart, ChartAxis } from '../book/chart';
import { ChartFormatObject } from './chartFormat';
import { givenNumber, givenOneOf } from './given';

/** The two axes every chart here has; secondary ones are not played. */
export class ChartAxesObject extends HostObject {
  readonly className = 'ChartAxes';
  private readonly chart: Chart;
  private readonly beforeWrite: () => void;

  constructor(chart: Chart, beforeWrite: () => void) {
    super();
    this.chart = chart;
    this.beforeWrite = beforeWrite;
  }

  get CategoryAxis(): HostObject {
    return new ChartAxisObject(this.chart.categoryAxis, this.beforeWrite);
  }

  get ValueAxis(): HostObject {
    return new ChartAxisObject(this.chart.valueAxis, this.beforeWrite);
  }

  GetItem(type: unknown): HostObject {
    const name = givenOneOf(type, ['Category', 'Value'], 'An axis');
    return name === 'Category' ? this.CategoryAxis : this.ValueAxis;
  }
}

/** Numbers that Excel chooses until they are set; "" gives the choice back. */
const automaticNumbers = ['Minimum', 'Maximum', 'MajorUnit', 'MinorUnit'];

class ChartAxisObject extends RecordObject {
  private readonly axis: ChartAxis;
  private readonly guard: () => void;

  constructor(axis: ChartAxis, beforeWrite: () => void) {
    super('ChartAxis', axis, beforeWrite);
    this.axis = axis;
    this.guard = beforeWrite;
  }

  override read(name: string): unknown {
    if (name === 'Format') return new ChartFormatObject('ChartAxisFormat', this.axis.format, this.guard);
    if (name === 'Title') return new ChartAxisTitleObject(this.axis, this.guard);
    if (name === 'MajorGridlines') return new ChartGridlinesObject(this.axis.majorGridlines, this.guard);
    if (name === 'MinorGridlines') return new ChartGridlinesObject(this.axis.minorGridlines, this.guard);
    return super.read(name);
  }

  override write(name: string, value: unknown): void {
    if (!automaticNumbers.includes(name)) {
      super.write(name, value);
      return;
    }
    if (value !== '' && typeof value !== 'number') throw invalidArgument(`${name} must be a number.`);
    super.write(name, value === '' ? null : value);
  }

  override call(name: string, given: readonly unknown[]): unknown {
    if (name !== 'SetPositionAt') return super.call(name, given);
    super.write('Position', 'Custom');
    super.write('CrossesAt', givenNumber(given[0], 'value'));
    return null;
  }
}

class ChartGridlinesObject extends RecordObject {
  private readonly lines: ChartAxis['majorGridlines'];
  private readonly guard: () => void;

  constructor(lines: ChartAxis['majorGridlines'], beforeWrite: () => void) {
    super('ChartGridlines', lines, beforeWrite);
    this.lines = lines;
    this.guard = beforeWrite;
  }

  override read(name: string): unknown {
    if (name === 'Format')
      return new ChartFormatObject('ChartGridlinesFormat', this.lines.format, this.guard);
    return super.read(name);
  }
}

/** Giving an axis title text shows it. */
class ChartAxisTitleObject extends RecordObject {
  private readonly axis: ChartAxis;
  private readonly guard: () => void;

  constructor(axis: ChartAxis, beforeWrite: () => void) {
    super('ChartAxisTitle', axis.title, beforeWrite);
    this.axis = axis;
    this.guard = beforeWrite;
  }

  override read(name: string): unknown {
    if (name === 'Format')
      return new ChartFormatObject('ChartAxisTitleFormat', this.axis.title.format, this.guard);
    return super.read(name);
  }

  override write(name: string, value: unknown): void {
    super.write(name, value);
    if (name === 'Text') this.axis.title.visible = true;
  }
}
