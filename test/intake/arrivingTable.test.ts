import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ArrivingTable } from '../../src/intake/arrivingTable';
import { CellPacker, packedCells } from '../../src/intake/cellPacker';
import { NO_CELLS, unpacked } from '../../src/intake/packedCells';
import type { Cell, PackedCells } from '../../src/intake/rawTable';
import { keyColumn } from '../../src/intake/rows/keyColumn';
import { mappingOf, rawTable } from './tables';

const HEADERS = ['Client', 'Order'];
const MAPPING = { ...mappingOf(HEADERS, [['client'], ['order']]), rows: 'orders' } as const;

const anyCell = fc.oneof(
  fc.double(),
  fc.string(),
  fc.constantFrom<Cell>('', ' ', 'Acme', 'acme ', 'ACME', '12', 12, true, 'true', { error: '#N/A' }, '#N/A'),
);
const blocks = fc.array(fc.array(fc.tuple(anyCell, anyCell), { minLength: 1, maxLength: 6 }), {
  minLength: 1,
});

/** The columns of a table whose rows came block by block, where another number of them was expected. */
function arrived(table: readonly (readonly (readonly Cell[])[])[], expected: number): PackedCells[] {
  const arriving = new ArrivingTable(MAPPING, expected);
  const packers = HEADERS.map(() => new CellPacker(expected));
  for (const rows of table) {
    for (const row of rows) for (const [at, packer] of packers.entries()) packer.add(row[at] ?? '');
    // What goes to a worker is copied.
    arriving.add(structuredClone({ rows: rows.length, columns: packers.map((packer) => packer.added()) }));
  }
  const empty = rawTable(HEADERS, []);
  const columns = empty.columns.map((column) => ({ ...column, cells: NO_CELLS }));
  return arriving.filled({ ...empty, columns }).columns.map(({ cells }) => cells);
}

it('has all cells of a table that comes in blocks', () => {
  fc.assert(
    fc.property(blocks, fc.nat(30), (table, expected) => {
      const columns = arrived(table, expected).map(unpacked);
      expect(columns).toEqual(HEADERS.map((_, at) => table.flat().map((row) => row[at])));
    }),
  );
});

it('tells the keys of any rows apart as a table does that was there at once', () => {
  fc.assert(
    fc.property(blocks, fc.nat(5), (table, left) => {
      const rows = Int32Array.from(table.flat().keys()).filter((row) => row % 5 !== left);
      for (const [at, cells] of arrived(table, 10).entries()) {
        const whole = packedCells(table.flat().map((row) => row[at] ?? ''));
        expect(cells.folded?.places).toHaveLength(cells.others.length);
        expect(keyColumn(cells, rows)).toEqual(keyColumn(whole, rows));
      }
    }),
  );
});
