import { describe, expect, it } from 'vitest';
import { namedAtMost, tellingClients } from '../../../src/chart/layout/tellingClients';

function figures(count: number, losses = 10) {
  return {
    revenue: Float64Array.from({ length: count }, (_, i) => (i * 7919) % count),
    profit: Float64Array.from({ length: count }, (_, i) => i - losses),
    fromCut: Float64Array.from({ length: count }, (_, i) => Math.abs(i - 50)),
  };
}

describe('tellingClients', () => {
  it('names every client up to 40, and 15 of more', () => {
    expect([5, 40, 41, 100_000].map(namedAtMost)).toEqual([5, 40, 15, 15]);
    expect(tellingClients(figures(40)).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, i) => i),
    );
    expect(tellingClients(figures(0))).toEqual([]);
  });

  it('takes the largest, the biggest loss and who is nearest to a cut by turns, three for each that is named', () => {
    const { revenue, profit, fromCut } = figures(100);
    const chosen = tellingClients({ revenue, profit, fromCut });
    expect(chosen).toHaveLength(45);
    expect(chosen.slice(0, 3)).toEqual([revenue.indexOf(99), 0, 50]);
    expect(chosen[4]).toBe(1);
    expect(new Set(chosen).size).toBe(45);
  });

  it('does not call a small profit or none a loss', () => {
    const { revenue, profit, fromCut } = figures(100, 0);
    expect(tellingClients({ revenue, profit, fromCut }).slice(0, 2)).toEqual([revenue.indexOf(99), 50]);
  });
});
