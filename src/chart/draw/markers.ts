import { QUADRANTS } from '../../core/matrix/quadrant';
import type { Quadrant } from '../../core/matrix/quadrant';
import { MARKER_SHAPES, SvgPen } from './markerShapes';
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
export function markerPath({ x, y, size, clients, quadrants }: Markers, quadrant: Quadrant): string {
  const wanted = QUADRANTS.indexOf(quadrant);
  const shape = MARKER_SHAPES[quadrant];
  const pen = new SvgPen();
  for (let i = 0; i < clients.length; i++)
    if (quadrants[clients[i] ?? -1] === wanted) shape(pen, x[i] ?? 0, y[i] ?? 0, size[i] ?? 0);
  return pen.data;
}
