import { describe, expect, it } from 'vitest';
import { cellsInRow, transferable } from '../../src/report/columnBlock';
import type { ColumnBlock } from '../../src/report/columnBlock';

const codes = Int32Array.of(1, -1, 0);
const block: ColumnBlock = {
  at: { row: 5, column: 0 },
  rows: 3,
  columns: [
    { holds: 'numbers', numbers: Float64Array.of(1.5, NaN, -0) },
    { holds: 'texts', codes, texts: ['Acme', 'Bolt'] },
    { holds: 'texts', codes, texts: ['Yes', 'No'] },
    { holds: 'few', cells: new Map([[2, { formula: '=1', value: 1 }]]) },
  ],
};

describe('a list told by columns', () => {
  it('has empty cells where a number or a text is missing', () => {
    expect([0, 1, 2].map((row) => cellsInRow(block, row))).toEqual([
      [1.5, 'Bolt', 'No', null],
      [null, null, null, null],
      [-0, 'Acme', 'Yes', { formula: '=1', value: 1 }],
    ]);
  });

  it('holds the same after it was handed over, each buffer moved once', () => {
    const before = [0, 1, 2].map((row) => cellsInRow(block, row));
    const buffers = transferable([block]);
    expect(buffers).toHaveLength(2);
    const moved = structuredClone(block, { transfer: buffers });
    expect([0, 1, 2].map((row) => cellsInRow(moved, row))).toEqual(before);
    expect(codes).toHaveLength(0);
  });
});
