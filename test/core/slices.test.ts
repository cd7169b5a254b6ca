import { describe, expect, it } from 'vitest';
import { atOnce, SLICE, sliced } from '../../src/core/slices';
import type { Slices } from '../../src/core/slices';

/** The parts that are gone through, and how often others have their turn. */
function gone(count: number): { readonly parts: [number, number][]; readonly turns: number } {
  const parts: [number, number][] = [];
  const slices = sliced(count, (from, to) => parts.push([from, to]));
  let turns = 0;
  while (!slices.next().done) turns++;
  return { parts, turns };
}

describe('work in slices', () => {
  it('goes through every client once, so many at a time, and lets others have their turn after each', () => {
    const { parts, turns } = gone(2 * SLICE + 1);
    expect(parts).toEqual([
      [0, SLICE],
      [SLICE, 2 * SLICE],
      [2 * SLICE, 2 * SLICE + 1],
    ]);
    expect(turns).toBe(3);
  });

  it('does nothing of no clients', () => {
    expect(gone(0)).toEqual({ parts: [], turns: 0 });
  });

  it('comes to the same without a break', () => {
    function* seven(): Slices<number> {
      let sum = 0;
      yield* sliced(3, (from, to) => (sum += to - from));
      yield;
      return sum + 4;
    }
    expect(atOnce(seven())).toBe(7);
  });
});
