import { notModelled } from '../batch/errors';
import { HostObject } from '../batch/hostObject';
import { RecordObject } from '../batch/recordObject';
import type { ChartFill, ChartFont, ChartLine } from '../book/chart';
import { givenColor } from './given';

export interface Formatted {
  readonly fill?: ChartFill;
  readonly font?: ChartFont;
  readonly line?: ChartLine;
}

/** Fill, font and line of a part of a chart, as far as the part has them. */
export class ChartFormatObject extends HostObject {
  readonly className: string;
  private readonly formatted: Formatted;
  private readonly beforeWrite: () => void;

  constructor(className: string, formatted: Formatted, beforeWrite: () => void) {
    super();
    this.className = className;
    this.formatted = formatted;
    this.beforeWrite = beforeWrite;
  }

  get Fill(): HostObject {
    return new ChartFillObject(this.part('fill'), this.beforeWrite);
  }

  get Font(): HostObject {
    return new RecordObject('ChartFont', this.part('font'), this.beforeWrite);
  }

  get Line(): HostObject {
    return new ChartLineObject(this.part('line'), this.beforeWrite);
  }

  private part<K extends keyof Formatted>(name: K): NonNullable<Formatted[K]> {
    const part = this.formatted[name];
    if (!part) throw notModelled(this.className, name);
    return part;
  }
}

class ChartFillObject extends HostObject {
  readonly className = 'ChartFill';
  private readonly fill: ChartFill;
  private readonly beforeWrite: () => void;

  constructor(fill: ChartFill, beforeWrite: () => void) {
    super();
    this.fill = fill;
    this.beforeWrite = beforeWrite;
  }

  SetSolidColor(color: unknown): void {
    this.beforeWrite();
    this.fill.color = givenColor(color);
  }

  Clear(): void {
    this.beforeWrite();
    this.fill.color = null;
  }
}

class ChartLineObject extends RecordObject {
  constructor(line: ChartLine, beforeWrite: () => void) {
    super('ChartLineFormat', line, beforeWrite);
  }

  override call(name: string, given: readonly unknown[]): unknown {
    if (name !== 'Clear') return super.call(name, given);
    this.write('LineStyle', 'None');
    return null;
  }
}
