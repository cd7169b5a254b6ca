import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelBox, markerBox, overlap, placeLabels } from '../../../src/chart/layout/placeLabels';
import type { ChartPoint, LabelSpace, PlacedLabel } from '../../../src/chart/layout/placeLabels';

const BOUNDS = { left: 0, top: 0, right: 600, bottom: 300 };

function space(markers: readonly ChartPoint[], obstacles: LabelSpace['obstacles'] = []): LabelSpace {
  return { markers, markerSize: 8, fontSize: 9, bounds: BOUNDS, obstacles, atMost: 100 };
}

function place(...markers: readonly ChartPoint[]): readonly PlacedLabel[] {
  return placeLabels(
    markers.map((_, point) => ({ point, text: `Client ${point}` })),
    space(markers),
  );
}

describe('placeLabels', () => {
  it('puts a label right of its marker where there is room', () => {
    expect(place({ x: 300, y: 150 })).toEqual([{ point: 0, text: 'Client 0', position: 'right' }]);
  });

  it('lets boxes touch, and no more', () => {
    const box = { left: 0, top: 0, right: 10, bottom: 10 };
    const [beside, below] = [
      { ...box, left: 10, right: 20 },
      { ...box, top: 10, bottom: 20 },
    ];
    expect([overlap(box, beside), overlap(beside, box), overlap(box, below)]).toEqual([false, false, false]);
    expect(overlap(box, { ...beside, left: 9.9 })).toBe(true);
  });

  it('turns left at the right edge', () => {
    expect(place({ x: 595, y: 150 })[0]?.position).toBe('left');
  });

  it('goes above or below where both sides are taken', () => {
    const markers = [
      { x: 300, y: 150 },
      { x: 320, y: 150 },
      { x: 280, y: 150 },
    ];
    const [first] = placeLabels([{ point: 0, text: 'Client' }], space(markers));
    expect(first?.position).toBe('top');
  });

  it('drops a label for which there is no room, the later wish first', () => {
    const markers = Array.from({ length: 400 }, (_, i) => ({
      x: 200 + (i % 20) * 8,
      y: 60 + Math.floor(i / 20) * 8,
    }));
    expect(placeLabels([{ point: 210, text: 'Client' }], space(markers))).toEqual([]);
  });

  it('places no more than asked for, going on to the next wish where there is no room', () => {
    const wishes = [9, 0, 1, 2].map((point) => ({ point, text: 'Client' }));
    const markers = [0, 1, 2].map((row) => ({ x: 300, y: 50 + 50 * row }));
    const placed = placeLabels(wishes, { ...space(markers), atMost: 2 });
    expect(placed.map((label) => label.point)).toEqual([0, 1]);
  });

  it('keeps clear of obstacles', () => {
    const wall = { left: 304, top: 100, right: 600, bottom: 200 };
    expect(
      placeLabels([{ point: 0, text: 'Client' }], space([{ x: 300, y: 150 }], [wall]))[0]?.position,
    ).toBe('left');
  });

  it('never lets labels cover one another, a marker or the edge', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 300 }) });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 40 }), (markers) => {
        const boxes = place(...markers).map((label) => {
          const marker = markers[label.point] ?? { x: NaN, y: NaN };
          return labelBox(marker, label.text, label.position, space(markers));
        });
        boxes.forEach((box, index) => {
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
          expect(markers.some((marker) => overlap(box, markerBox(marker, 8)))).toBe(false);
          expect(box.left >= 0 && box.top >= 0 && box.right <= 600 && box.bottom <= 300).toBe(true);
        });
      }),
    );
  });
});
