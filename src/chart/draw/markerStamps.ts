import { QUADRANTS } from '../../core/matrix/quadrant';
import type { Quadrant } from '../../core/matrix/quadrant';
import type { Markers } from './markers';
import { CanvasPen, MARKER_SHAPES } from './markerShapes';

/** What colour the markers of each quadrant have on a canvas, as a style sheet says it. */
export type MarkerColors = Readonly<Record<Quadrant, string>>;

/** A marker as the pixels of a square, and how much of each it covers, 0 to 255. */
export interface Stamp {
  readonly pixels: Uint32Array;
  readonly cover: Uint8Array;
  readonly side: number;
}

/** Pixels to draw into: colours and, in the same memory, their bytes. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colors: Uint32Array;
  readonly bytes: Uint8ClampedArray;
}

/** The stamp of a quadrant's markers of one size, `sharp` pixels of the screen to one of the page. */
export function markerStamp(quadrant: Quadrant, size: number, { colors, sharp }: StampLook): Stamp {
  const side = 2 * Math.ceil(size * 0.6 * sharp + 1) + 1;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [side, side];
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('This browser draws on no canvas.');
  context.fillStyle = colors[quadrant];
  context.beginPath();
  MARKER_SHAPES[quadrant](new CanvasPen(context), side / 2, side / 2, size * sharp);
  context.fill();
  const { data } = context.getImageData(0, 0, side, side);
  return {
    side,
    pixels: new Uint32Array(data.buffer),
    cover: Uint8Array.from({ length: side * side }, (_, at) => data[4 * at + 3] ?? 0),
  };
}

interface StampLook {
  readonly colors: MarkerColors;
  readonly sharp: number;
}

/**
 * Stamps all markers into pixels that are empty before, the largest first so that none hides another. Stamping takes a
 * tenth of the time of drawing outlines, which is what lets thousands change in every frame of a drag.
 */
export function stampMarkers(
  into: Pixels,
  markers: Markers,
  stampOf: (code: number, size: number) => Stamp,
  sharp: number,
): void {
  into.colors.fill(0);
  const { x, y, size, clients, quadrants } = markers;
  for (const wanted of [...new Set(size)].sort((one, other) => other - one)) {
    const stamps = QUADRANTS.map((_, code) => stampOf(code, wanted));
    for (let i = 0; i < clients.length; i++) {
      const stamp = size[i] === wanted ? stamps[quadrants[clients[i] ?? -1] ?? -1] : undefined;
      if (stamp) press(into, stamp, Math.round((x[i] ?? 0) * sharp), Math.round((y[i] ?? 0) * sharp));
    }
  }
}

/** Puts a stamp on the pixels around a place; where both cover a pixel in part, the fuller one stays. */
function press({ width, height, colors, bytes }: Pixels, stamp: Stamp, x: number, y: number): void {
  const { side, pixels, cover } = stamp;
  const [left, top] = [x - (side >> 1), y - (side >> 1)];
  for (let row = 0; row < side; row++) {
    if (top + row < 0 || top + row >= height) continue;
    for (let column = 0; column < side; column++) {
      const full = cover[row * side + column] ?? 0;
      if (full === 0 || left + column < 0 || left + column >= width) continue;
      const at = (top + row) * width + left + column;
      if (full >= (bytes[4 * at + 3] ?? 0)) colors[at] = pixels[row * side + column] ?? 0;
    }
  }
}
