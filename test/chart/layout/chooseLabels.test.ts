import { describe, expect, it } from 'vitest';
import { chooseLabels, labelsAtMost } from '../../../src/chart/layout/chooseLabels';

function figures(count: number): { names: string[]; revenue: Float64Array; profit: Float64Array } {
  const revenue = Float64Array.from({ length: count }, (_, i) => (i * 7919) % count);
  const profit = Float64Array.from({ length: count }, (_, i) => i - 10);
  return { names: Array.from(revenue, (_, i) => `Client ${i}`), revenue, profit };
}

describe('chooseLabels', () => {
  it('labels every client up to 40', () => {
    expect(chooseLabels(figures(40)).sort((a, b) => a - b)).toEqual(Array.from({ length: 40 }, (_, i) => i));
    expect(chooseLabels(figures(0))).toEqual([]);
  });

  it('considers 36 of more for 12 labels, those with the highest profit, biggest loss and largest revenue by turns', () => {
    const { names, revenue, profit } = figures(100);
    const chosen = chooseLabels({ names, revenue, profit });
    expect(chosen).toHaveLength(36);
    expect([labelsAtMost(5), labelsAtMost(40), labelsAtMost(41)]).toEqual([5, 40, 12]);
    expect(chosen.slice(0, 3)).toEqual([99, 0, revenue.indexOf(99)]);
    expect(chosen.slice(3, 5)).toEqual([98, 1]);
  });

  it('does not call a small profit or none a loss', () => {
    const { names, revenue } = figures(100);
    const profit = Float64Array.from({ length: 100 }, (_, i) => i + 1);
    expect(chooseLabels({ names, revenue, profit }).slice(0, 4)).not.toContain(0);
    const idle = Float64Array.from({ length: 100 }, (_, i) => (i < 50 ? 5 : 0));
    const smaller = Float64Array.from({ length: 100 }, (_, i) => 100 - i);
    const chosen = chooseLabels({ names, revenue: smaller, profit: idle });
    expect(chosen.every((client) => client < 50)).toBe(true);
  });
});
