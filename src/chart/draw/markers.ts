import { QUADRANTS } from '../../core/matrix/quadrant';
import type { Quadrant } from '../../core/matrix/quadrant';
import { CanvasPen, MARKER_SHAPES, SvgPen } from './markerShapes';
import type { Pen } from './markerShapes';
import type { DrawnPoints } from './nearestClient';

/** Markers to draw, one entry a client within the axes; `quadrants` are indexes into `QUADRANTS` of all clients. */
export interface Markers extends DrawnPoints {
  /** The client (row of the source) of each marker. */
  readonly clients: Int32Array;
  readonly size: Float32Array;
  readonly quadrants: Uint8Array;
}

/** More markers than this are drawn on a canvas: a page is slow with so many. */
export const MOST_IN_PAGE = 1000;

/** The markers of one quadrant as the data of an SVG path. */
export function markerPath(markers: Markers, quadrant: Quadrant): string {
  const pen = new SvgPen();
  trace(markers, quadrant, pen);
  return pen.data;
}

/** What colour the markers of each quadrant have on a canvas. */
export type MarkerColors = Readonly<Record<Quadrant, string>>;

/** So many markers lie over each other: where they are dense their colours darken. */
const OPACITY = 0.8;

/** Draws all markers on a canvas that is scaled to the chart's units, over what was there. */
export function paintMarkers(canvas: CanvasRenderingContext2D, markers: Markers, colors: MarkerColors): void {
  canvas.clearRect(0, 0, canvas.canvas.width, canvas.canvas.height);
  const pen = new CanvasPen(canvas);
  canvas.globalAlpha = OPACITY;
  for (const quadrant of QUADRANTS) {
    canvas.beginPath();
    trace(markers, quadrant, pen);
    canvas.fillStyle = colors[quadrant];
    canvas.fill();
  }
}

function trace({ x, y, size, clients, quadrants }: Markers, quadrant: Quadrant, pen: Pen): void {
  const wanted = QUADRANTS.indexOf(quadrant);
  const shape = MARKER_SHAPES[quadrant];
  for (let i = 0; i < clients.length; i++)
    if (quadrants[clients[i] ?? -1] === wanted) shape(pen, x[i] ?? 0, y[i] ?? 0, size[i] ?? 0);
}
