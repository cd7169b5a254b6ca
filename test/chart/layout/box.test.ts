import { describe, expect, it } from 'vitest';
import { boxAt, distance, isCrossed, isOverlap } from '../../../src/chart/layout/box';

const box = boxAt(10, 10, 20, 10);

describe('boxes of the chart', () => {
  it('overlap where they share area, and not where they touch', () => {
    expect(isOverlap(box, boxAt(29, 19, 5, 5))).toBe(true);
    expect(isOverlap(box, boxAt(30, 10, 5, 5))).toBe(false);
    expect(isOverlap(box, boxAt(10, 20, 5, 5))).toBe(false);
  });

  it('are crossed by a line that enters them, and not by one that ends before or passes by', () => {
    const line = (x1: number, y1: number, x2: number, y2: number) =>
      isCrossed(box, [
        { x: x1, y: y1 },
        { x: x2, y: y2 },
      ]);
    expect([line(0, 15, 40, 15), line(20, 0, 20, 40), line(0, 0, 40, 25)]).toEqual([true, true, true]);
    expect([line(0, 15, 9, 15), line(0, 5, 40, 5), line(0, 0, 8, 40)]).toEqual([false, false, false]);
    expect([line(10, 0, 10, 40), line(0, 20, 40, 20)]).toEqual([false, false]);
  });

  it('are as far from a point as their nearest edge or corner, and 0 from one within', () => {
    expect(distance(box, { x: 15, y: 15 })).toBe(0);
    expect(distance(box, { x: 33, y: 24 })).toBe(5);
    expect(distance(box, { x: 20, y: 3 })).toBe(7);
  });
});
