import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACEMENTS } from '../../../src/core/matrix/quadrant';
import { quadrantCounts } from '../../../src/taskpane/state/quadrantCounts';
import { ANALYSIS } from './fixtures';

describe('counts', () => {
  it('put one client in each quadrant and the one without revenue outside', () => {
    const counts = quadrantCounts(ANALYSIS.matrix);
    expect(Object.values(counts.quadrants).map(({ clients }) => clients)).toEqual([1, 1, 1, 1]);
    expect(counts.outside.noRevenue).toEqual({ clients: 1, lossMakers: 1 });
    expect(counts.inQuadrants).toEqual({ clients: 4, lossMakers: 1 });
    expect(counts.all).toEqual({ clients: 5, lossMakers: 2 });
  });

  it('count a client as losing money below 0 and not at 0', () => {
    const matrix = {
      ...ANALYSIS.matrix,
      placements: Uint8Array.of(3, 3, 3),
      profit: Float64Array.of(-0.01, 0, NaN),
    };
    expect(quadrantCounts(matrix).quadrants.bottomRight).toEqual({ clients: 3, lossMakers: 1 });
  });

  it('count every client exactly once', () => {
    const codes = fc.array(fc.nat({ max: PLACEMENTS.length - 1 }), { maxLength: 50 });
    fc.assert(
      fc.property(codes, (placed) => {
        const profit = Float64Array.from(placed, (code) => (code % 2 === 0 ? -1 : 1));
        const matrix = { ...ANALYSIS.matrix, placements: Uint8Array.from(placed), profit };
        const { all } = quadrantCounts(matrix);
        expect(all.clients).toBe(placed.length);
        expect(all.lossMakers).toBe(placed.filter((code) => code % 2 === 0).length);
      }),
    );
  });
});
