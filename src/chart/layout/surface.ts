import type { AxisRange } from './axisRange';
import type { SurfaceBox, SurfacePoint } from './box';

/** A point in the chart's own units: what the axis to the right and the axis upwards measure. */
export interface AxisPoint {
  readonly right: number;
  readonly up: number;
}

/** The axes of a chart and the rectangle between them, from the chart's top left corner. */
export interface Surface {
  readonly plot: SurfaceBox;
  readonly rightAxis: AxisRange;
  readonly upAxis: AxisRange;
}

/** Where a point in the chart's units is drawn. */
export function onSurface({ right, up }: AxisPoint, surface: Surface): SurfacePoint {
  return { x: acrossSurface(right, surface), y: downSurface(up, surface) };
}

/** How far to the right a value of the axis to the right is drawn. */
export function acrossSurface(right: number, { plot, rightAxis }: Surface): number {
  return plot.left + part(right, rightAxis) * (plot.right - plot.left);
}

/** How far down a value of the axis upwards is drawn. */
export function downSurface(up: number, { plot, upAxis }: Surface): number {
  return plot.bottom - part(up, upAxis) * (plot.bottom - plot.top);
}

/** What a place of the surface is in the chart's units. */
export function fromSurface({ x, y }: SurfacePoint, { plot, rightAxis, upAxis }: Surface): AxisPoint {
  return {
    right: rightAxis.minimum + ((x - plot.left) / (plot.right - plot.left)) * span(rightAxis),
    up: upAxis.minimum + ((plot.bottom - y) / (plot.bottom - plot.top)) * span(upAxis),
  };
}

/** How far one place of the surface lies from another in the chart's units. */
export function apart(from: SurfacePoint, to: SurfacePoint, surface: Surface): AxisPoint {
  const { plot, rightAxis, upAxis } = surface;
  return {
    right: ((to.x - from.x) / (plot.right - plot.left)) * span(rightAxis),
    up: ((from.y - to.y) / (plot.bottom - plot.top)) * span(upAxis),
  };
}

function part(value: number, axis: AxisRange): number {
  return (value - axis.minimum) / span(axis);
}

export function span({ minimum, maximum }: AxisRange): number {
  return maximum - minimum;
}
