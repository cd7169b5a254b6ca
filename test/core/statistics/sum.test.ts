import { describe, expect, it } from 'vitest';
import { sum } from '../../../src/core/statistics/sum';

describe('a sum', () => {
  it('keeps the cents beside large amounts that cancel out', () => {
    expect(sum(Float64Array.of(1e16, 0.25, -1e16))).toBe(0.25);
    expect(sum(Float64Array.of(1, 1e100, 1, -1e100))).toBe(2);
    expect(sum(new Float64Array(10).fill(0.1))).toBe(1);
  });

  it('leaves missing numbers out', () => {
    expect(sum(Float64Array.of(1, NaN, 2))).toBe(3);
    expect(sum(new Float64Array(0))).toBe(0);
  });
});
