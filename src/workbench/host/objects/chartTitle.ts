import type { HostObject } from '../batch/hostObject';
import { ChartFormatObject } from './chartFormat';
import { ChartPartObject } from './chartPart';
import { givenBoolean, givenText } from './given';

/** Giving a title text shows it. */
export class ChartTitleObject extends ChartPartObject {
  readonly className = 'ChartTitle';

  get Text(): string {
    return this.chart.title.text;
  }

  set Text(text: unknown) {
    const given = givenText(text, 'A title');
    this.beforeWrite();
    Object.assign(this.chart.title, { text: given, visible: true });
  }

  get Visible(): boolean {
    return this.chart.title.visible;
  }

  set Visible(visible: unknown) {
    this.beforeWrite();
    this.chart.title.visible = givenBoolean(visible, 'visible');
  }

  get Overlay(): boolean {
    return this.chart.title.overlay;
  }

  set Overlay(overlay: unknown) {
    this.beforeWrite();
    this.chart.title.overlay = givenBoolean(overlay, 'overlay');
  }

  get Format(): HostObject {
    return new ChartFormatObject('ChartTitleFormat', this.chart.title.format, this.beforeWrite);
  }
}
