import { HostObject } from '../batch/hostObject';
import type { Chart } from '../book/chart';

/** A part of a chart, such as its legend. */
export abstract class ChartPartObject extends HostObject {
  protected readonly chart: Chart;
  /** May refuse by throwing; tells whoever draws the chart. */
  protected readonly beforeWrite: () => void;

  constructor(chart: Chart, beforeWrite: () => void) {
    super();
    this.chart = chart;
    this.beforeWrite = beforeWrite;
  }
}
