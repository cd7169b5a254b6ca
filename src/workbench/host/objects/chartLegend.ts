import { itemNotFound } from '../batch/errors';
import type { HostObject } from '../batch/hostObject';
import type { Chart } from '../book/chart';
import { ChartFormatObject } from './chartFormat';
import { ChartPartObject } from './chartPart';
import { givenBoolean, givenIndex, givenOneOf } from './given';

const positions = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;

export class ChartLegendObject extends ChartPartObject {
  readonly className = 'ChartLegend';

  get Visible(): boolean {
    return this.chart.legend.visible;
  }

  set Visible(visible: unknown) {
    this.beforeWrite();
    this.chart.legend.visible = givenBoolean(visible, 'visible');
  }

  get Position(): string {
    return this.chart.legend.position;
  }

  set Position(position: unknown) {
    this.beforeWrite();
    this.chart.legend.position = givenOneOf(position, positions, 'position');
  }

  get Overlay(): boolean {
    return this.chart.legend.overlay;
  }

  set Overlay(overlay: unknown) {
    this.beforeWrite();
    this.chart.legend.overlay = givenBoolean(overlay, 'overlay');
  }

  get Format(): HostObject {
    return new ChartFormatObject('ChartLegendFormat', this.chart.legend.format, this.beforeWrite);
  }

  get LegendEntries(): HostObject {
    return new LegendEntriesObject(this.chart, this.beforeWrite);
  }
}

/** One entry for each series. A hidden legend has none. */
class LegendEntriesObject extends ChartPartObject {
  readonly className = 'ChartLegendEntryCollection';

  override items(): readonly HostObject[] {
    return this.chart.series.map((_, i) => new LegendEntryObject(this.chart, i, this.beforeWrite));
  }

  GetCount(): number {
    return this.chart.series.length;
  }

  GetItemAt(index: unknown): HostObject {
    if (!this.chart.legend.visible) throw itemNotFound('an entry of a hidden legend');
    return new LegendEntryObject(
      this.chart,
      givenIndex(index, this.chart.series.length, 'index'),
      this.beforeWrite,
    );
  }
}

class LegendEntryObject extends ChartPartObject {
  readonly className = 'ChartLegendEntry';
  private readonly at: number;

  constructor(chart: Chart, at: number, beforeWrite: () => void) {
    super(chart, beforeWrite);
    this.at = at;
  }

  get Index(): number {
    return this.at;
  }

  get Visible(): boolean {
    return !this.chart.legend.hiddenEntries.has(this.at);
  }

  set Visible(visible: unknown) {
    this.beforeWrite();
    if (givenBoolean(visible, 'visible')) this.chart.legend.hiddenEntries.delete(this.at);
    else this.chart.legend.hiddenEntries.add(this.at);
  }
}
