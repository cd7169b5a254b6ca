import { invalidArgument } from '../batch/errors';
import type { HostObject } from '../batch/hostObject';
import { RecordObject } from '../batch/recordObject';
import type { ChartAxis } from '../book/chart';
import { ChartFormatObject } from './chartFormat';
import { ChartPartObject } from './chartPart';
import { givenNumber, givenOneOf } from './given';

/** The two axes every chart here has; secondary ones are not played. */
export class ChartAxesObject extends ChartPartObject {
  readonly className = 'ChartAxes';

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

  constructor(axis: ChartAxis, beforeWrite: () => void) {
    super('ChartAxis', axis, beforeWrite);
    this.axis = axis;
  }

  override read(name: string): unknown {
    if (name === 'Format')
      return new ChartFormatObject('ChartAxisFormat', this.axis.format, this.beforeWrite);
    if (name === 'Title') return new ChartAxisTitleObject(this.axis, this.beforeWrite);
    if (name === 'MajorGridlines')
      return new ChartGridlinesObject(this.axis.majorGridlines, this.beforeWrite);
    if (name === 'MinorGridlines')
      return new ChartGridlinesObject(this.axis.minorGridlines, this.beforeWrite);
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

  constructor(lines: ChartAxis['majorGridlines'], beforeWrite: () => void) {
    super('ChartGridlines', lines, beforeWrite);
    this.lines = lines;
  }

  override read(name: string): unknown {
    if (name === 'Format')
      return new ChartFormatObject('ChartGridlinesFormat', this.lines.format, this.beforeWrite);
    return super.read(name);
  }
}

/** Giving an axis title text shows it. */
class ChartAxisTitleObject extends RecordObject {
  private readonly axis: ChartAxis;

  constructor(axis: ChartAxis, beforeWrite: () => void) {
    super('ChartAxisTitle', axis.title, beforeWrite);
    this.axis = axis;
  }

  override read(name: string): unknown {
    if (name === 'Format')
      return new ChartFormatObject('ChartAxisTitleFormat', this.axis.title.format, this.beforeWrite);
    return super.read(name);
  }

  override write(name: string, value: unknown): void {
    super.write(name, value);
    if (name === 'Text') this.axis.title.visible = true;
  }
}
