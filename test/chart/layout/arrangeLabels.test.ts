import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeLabels } from '../../../src/chart/layout/arrangeLabels';
import { boxAt, isOverlap, isWithin } from '../../../src/chart/layout/box';
import type { SurfacePoint } from '../../../src/chart/layout/box';
import type { LabelSpace, LabelWish } from '../../../src/chart/layout/labelSpace';
import { MarkerField } from '../../../src/chart/layout/markerField';

const BOUNDS = boxAt(0, 0, 600, 300);
const SIZE = 8;

function spaceOf(markers: readonly SurfacePoint[], parts: Partial<LabelSpace> = {}): LabelSpace {
  const field = new MarkerField(markers, BOUNDS);
  return {
    bounds: BOUNDS,
    markers: [{ size: SIZE, field }],
    obstacles: [],
    lines: [],
    fontSize: 8,
    ...parts,
  };
}

function wishesOf(markers: readonly SurfacePoint[]): LabelWish[] {
  return markers.map((marker, at) => ({ marker, size: SIZE, text: `Client ${at}` }));
}

function arrange(markers: readonly SurfacePoint[], parts: Partial<LabelSpace> = {}) {
  return arrangeLabels(wishesOf(markers), spaceOf(markers, parts));
}

const point = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 300 }) });

describe('arrangeLabels', () => {
  it('puts a label right of its marker where there is room, and left of it at the right edge', () => {
    expect(arrange([{ x: 300, y: 150 }])[0]?.side).toBe('right');
    expect(arrange([{ x: 595, y: 150 }])[0]?.side).toBe('left');
  });

  it('never lets labels overlap, cover a marker or an obstacle, or leave the bounds', () => {
    const obstacle = boxAt(0, 0, 90, 14);
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 60 }), (markers) => {
        const labels = arrange(markers, { obstacles: [obstacle] });
        labels.forEach(({ box }, at) => {
          expect(isWithin(box, BOUNDS)).toBe(true);
          expect(isOverlap(box, obstacle)).toBe(false);
          expect(labels.slice(at + 1).some((other) => isOverlap(box, other.box))).toBe(false);
          for (const { x, y } of markers)
            expect(isOverlap(box, boxAt(x - SIZE / 2, y - SIZE / 2, SIZE, SIZE))).toBe(false);
        });
      }),
    );
  });

  it('comes to the same labels for the same wishes', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (markers) => {
        expect(arrange(markers)).toEqual(arrange(markers));
      }),
      { numRuns: 20 },
    );
  });

  it('keeps a label clear of a line where there is room beside it', () => {
    const line = [
      { x: 320, y: 0 },
      { x: 320, y: 300 },
    ] as const;
    expect(arrange([{ x: 300, y: 150 }], { lines: [line] })[0]?.side).toBe('left');
  });

  it('moves a label aside for another that fits nowhere else', () => {
    const markers = [
      { x: 300, y: 150 },
      { x: 380, y: 150 },
    ];
    const walls = [boxAt(340, 90, 260, 54), boxAt(340, 156, 260, 54), boxAt(386, 100, 200, 100)];
    expect(arrange(markers)[0]?.side).toBe('right');
    expect(arrange(markers, { obstacles: walls })).toMatchObject([{ wish: 0 }, { wish: 1, side: 'left' }]);
  });

  it('places no more than are asked for, the first wishes first', () => {
    const markers = [50, 150, 250].map((y) => ({ x: 100, y }));
    expect(arrangeLabels(wishesOf(markers), spaceOf(markers), 2).map(({ wish }) => wish)).toEqual([0, 1]);
  });

  it('drops a label that has no room anywhere', () => {
    const markers = [{ x: 300, y: 150 }];
    expect(arrange(markers, { obstacles: [boxAt(0, 0, 600, 300)] })).toEqual([]);
  });
});
