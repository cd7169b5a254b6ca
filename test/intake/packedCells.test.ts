import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellsJoined } from '../../src/intake/cellsJoined';
import { packedCells } from '../../src/intake/cellPacker';
import { buffersOf, cellAt, unpacked } from '../../src/intake/packedCells';
import type { Cell } from '../../src/intake/rawTable';

const anyCell = fc.oneof(
  fc.double(),
  fc.string(),
  fc.boolean(),
  fc.constantFrom<Cell>('', 'Acme', 'acme', '#N/A', { error: '#N/A' }, { error: '#REF!' }, '__proto__', NaN),
);

const joined = (blocks: readonly (readonly Cell[])[], expected: number) => {
  const column = new CellsJoined(expected);
  for (const block of blocks) column.add(packedCells(block));
  return column.joined();
};

describe('packed cells', () => {
  it('hold what was packed, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(anyCell), (cells) => {
        expect(unpacked(packedCells(cells))).toEqual(cells);
      }),
    );
  });

  it('are the same whether packed at once or in blocks, of which there may be more than expected', () => {
    fc.assert(
      fc.property(fc.array(fc.array(anyCell)), fc.nat(20), (blocks, expected) => {
        expect(unpacked(joined(blocks, expected))).toEqual(blocks.flat());
      }),
    );
  });

  it('tell an error from a text, and a text from a truth value, that read the same', () => {
    const cells: Cell[] = ['#N/A', { error: '#N/A' }, 'true', true];
    expect(unpacked(packedCells(cells))).toEqual(cells);
  });

  it('are nothing beyond the last row', () => {
    const cells = joined([['a', 1]], 10);
    expect([cellAt(cells, 2), cellAt(cells, -1)]).toEqual(['', '']);
  });

  it('hold a text that comes often once, in all blocks together', () => {
    expect(
      joined(
        [
          ['a', 'b', 'a'],
          ['b', 'a', ''],
        ],
        6,
      ).others,
    ).toEqual(['a', 'b', '']);
  });

  it('hold the texts of a column of names too, of which each is another', () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `Client ${i % 9_000}`);
    expect(unpacked(joined([names, names], names.length))).toEqual([...names, ...names]);
  });

  it('move to a worker: what is handed over is theirs, and all of it', () => {
    const cells: Cell[] = ['a', 1, { error: '#N/A' }, ''];
    const packed = joined([cells.slice(0, 2), cells.slice(2)], 100);
    const moved = structuredClone(packed, { transfer: buffersOf(packed) });
    expect(unpacked(moved)).toEqual(cells);
    expect(packed.numbers?.length).toBe(0);
  });
});
