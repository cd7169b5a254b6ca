import type { SurfaceBox } from '../../chart/layout/box';
import type { PlotPlan } from '../plan';
import type { ChartSize } from './chartSize';

/** The plot as the chart's plan tells it. */
export function plotPlan({ left, top, right, bottom }: SurfaceBox, { width, height }: ChartSize): PlotPlan {
  return {
    left: left / width,
    top: top / height,
    width: (right - left) / width,
    height: (bottom - top) / height,
  };
}
