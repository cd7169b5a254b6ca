import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellPacker, packedCells } from '../../src/intake/cellPacker';
import { cellAt, unpacked } from '../../src/intake/packedCells';
import type { Cell } from '../../src/intake/rawTable';

const anyCell = fc.oneof(
  fc.double(),
  fc.string(),
  fc.boolean(),
  fc.constantFrom<Cell>('', 'Acme', 'acme', '#N/A', { error: '#N/A' }, { error: '#REF!' }, '__proto__', NaN),
);

/** Cells packed where another number of them was expected. */
const packedFor = (expected: number, cells: readonly Cell[]) => {
  const packer = new CellPacker(expected);
  for (const cell of cells) packer.add(cell);
  return packer.packed();
};

describe('packed cells', () => {
  it('hold what was packed, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(anyCell), (cells) => {
        expect(unpacked(packedCells(cells))).toEqual(cells);
      }),
    );
  });

  it('hold all of them where there are more or fewer than were expected', () => {
    fc.assert(
      fc.property(fc.array(anyCell), fc.nat(20), (cells, expected) => {
        expect(unpacked(packedFor(expected, cells))).toEqual(cells);
      }),
    );
  });

  it('are the same whether they come one by one or as a column of rows', () => {
    const value = fc.oneof(fc.double(), fc.constantFrom('', 'Acme', 'acme', true, false));
    fc.assert(
      fc.property(fc.array(fc.array(value)), fc.nat(20), (blocks, expected) => {
        const packer = new CellPacker(expected);
        for (const block of blocks) {
          const rows = block.map((cell) => ['another', cell]);
          packer.addColumn(rows, 1, rows.length, (other) =>
            typeof other === 'boolean' ? other : String(other),
          );
        }
        expect(packer.packed()).toEqual(packedFor(expected, blocks.flat()));
      }),
    );
  });

  it('tell an error from a text, and a text from a truth value, that read the same', () => {
    const cells: Cell[] = ['#N/A', { error: '#N/A' }, 'true', true];
    expect(unpacked(packedCells(cells))).toEqual(cells);
  });

  it('are nothing beyond the last row', () => {
    const cells = packedFor(10, ['a', 1]);
    expect([cellAt(cells, 2), cellAt(cells, -1)]).toEqual(['', '']);
  });

  it('hold a text that comes often once', () => {
    expect(packedCells(['a', 'b', 'a', 'b', '', 'a', '']).others).toEqual(['a', 'b', '']);
  });

  it('hold the texts of a column of names too, of which each is another', () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `Client ${i % 9_000}`);
    expect(unpacked(packedCells(names))).toEqual(names);
  });
});
