import { describe, expect, it } from 'vitest';
import { stampMarkers } from '../../../src/chart/draw/markerStamps';
import type { Pixels, Stamp } from '../../../src/chart/draw/markerStamps';

/** So many pixels each way, all empty. */
function empty(side: number): Pixels {
  const bytes = new Uint8ClampedArray(4 * side * side);
  return { width: side, height: side, bytes, colors: new Uint32Array(bytes.buffer) };
}

/** A square stamp of one colour that covers its pixels in full. */
function square(side: number, color: number): Stamp {
  return {
    side,
    pixels: new Uint32Array(side * side).fill((0xff000000 | color) >>> 0),
    cover: new Uint8Array(side * side).fill(255),
  };
}

/** Markers at places and of sizes; each client's quadrant is the number given. */
function markers(...each: readonly (readonly [x: number, y: number, size: number, quadrant: number])[]) {
  return {
    x: Float64Array.from(each, ([x]) => x),
    y: Float64Array.from(each, ([, y]) => y),
    size: Float32Array.from(each, ([, , size]) => size),
    clients: Int32Array.from(each, (_, client) => client),
    quadrants: Uint8Array.from(each, ([, , , quadrant]) => quadrant),
  };
}

const drawn = ({ colors, width }: Pixels): string[] =>
  Array.from({ length: width }, (_, row) =>
    Array.from(colors.subarray(row * width, (row + 1) * width), (color) => (color & 0xff).toString(10)).join(
      '',
    ),
  );

describe('markers on a canvas', () => {
  it('are stamped around their places, each with the stamp of its quadrant', () => {
    const pixels = empty(5);
    stampMarkers(pixels, markers([1, 1, 3, 0], [4, 3, 3, 1]), (code, size) => square(size, code + 1), 1);
    expect(drawn(pixels)).toEqual(['11100', '11100', '11122', '00022', '00022']);
  });

  it('hide no smaller marker behind a larger one, whichever comes first', () => {
    const pixels = empty(3);
    stampMarkers(pixels, markers([1, 1, 1, 2], [1, 1, 3, 0]), (code, size) => square(size, code + 1), 1);
    expect(drawn(pixels)).toEqual(['111', '131', '111']);
  });

  it('leave nothing of what was drawn before, and nothing for clients in no quadrant', () => {
    const pixels = empty(3);
    pixels.colors.fill(0xffffffff);
    stampMarkers(pixels, markers([1, 1, 3, 255]), (_, size) => square(size, 9), 1);
    expect(drawn(pixels)).toEqual(['000', '000', '000']);
  });
});
