import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAt, grown, isWithin } from '../../../src/chart/layout/box';
import type { SurfaceBox, SurfacePoint } from '../../../src/chart/layout/box';
import { MarkerField } from '../../../src/chart/layout/markerField';

const BOUNDS = boxAt(50, 40, 200, 100);
/** A field knows a centre to within half a point. */
const CELL = 0.5;

const point = fc.record({
  x: fc.double({ min: 50, max: 250, noNaN: true }),
  y: fc.double({ min: 40, max: 140, noNaN: true }),
});

function counted(points: readonly SurfacePoint[], box: SurfaceBox): number {
  return points.filter(({ x, y }) => isWithin(boxAt(x, y, 0, 0), box)).length;
}

describe('a field of markers', () => {
  it('finds every centre in a box, and none that is farther than a cell from it', () => {
    const some = fc.array(point, { maxLength: 50 });
    fc.assert(
      fc.property(some, point, point, (points, one, other) => {
        const [left, top] = [Math.min(one.x, other.x), Math.min(one.y, other.y)];
        const box = boxAt(left, top, Math.abs(one.x - other.x), Math.abs(one.y - other.y));
        const found = new MarkerField(points, BOUNDS).within(box);
        expect(found).toBeGreaterThanOrEqual(counted(points, box));
        expect(found).toBeLessThanOrEqual(counted(points, grown(box, CELL)));
      }),
    );
  });

  it('knows nothing of what lies beyond its bounds', () => {
    const field = new MarkerField(
      [
        { x: 0, y: 0 },
        { x: NaN, y: 50 },
        { x: 100, y: 141 },
      ],
      BOUNDS,
    );
    expect(field.within(grown(BOUNDS, 100))).toBe(0);
  });
});
