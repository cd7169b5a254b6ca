import type { AxisRange } from '../../chart/layout/axisRange';
import type { SurfaceBox, SurfacePoint } from '../../chart/layout/box';
import type { PlotPlan } from '../plan';
import type { ChartSize } from './chartSize';

/** A point in the chart's own units: x is effort, y is worth. */
export interface EffortAndWorth {
  readonly effort: number;
  readonly worth: number;
}

/** The axes of a chart and the rectangle between them in points, from the chart's top left corner. */
export interface Surface {
  readonly plot: SurfaceBox;
  readonly effortAxis: AxisRange;
  readonly worthAxis: AxisRange;
}

/** The plot as the chart's plan tells it. */
export function plotPlan({ left, top, right, bottom }: SurfaceBox, { width, height }: ChartSize): PlotPlan {
  return {
    left: left / width,
    top: top / height,
    width: (right - left) / width,
    height: (bottom - top) / height,
  };
}

/** Where a point in the chart's units is drawn. */
export function onSurface(
  { effort, worth }: EffortAndWorth,
  { plot, effortAxis, worthAxis }: Surface,
): SurfacePoint {
  return {
    x: plot.left + part(effort, effortAxis) * (plot.right - plot.left),
    y: plot.bottom - part(worth, worthAxis) * (plot.bottom - plot.top),
  };
}

/** How far one place of the surface lies from another in the chart's units. */
export function apart(from: SurfacePoint, to: SurfacePoint, surface: Surface): EffortAndWorth {
  const { plot, effortAxis, worthAxis } = surface;
  return {
    effort: ((to.x - from.x) / (plot.right - plot.left)) * span(effortAxis),
    worth: ((from.y - to.y) / (plot.bottom - plot.top)) * span(worthAxis),
  };
}

function part(value: number, axis: AxisRange): number {
  return (value - axis.minimum) / span(axis);
}

function span({ minimum, maximum }: AxisRange): number {
  return maximum - minimum;
}
