import { packRows } from '../../../src/excel/cellsRead';
import { CellPacker } from '../../../src/intake/cellPacker';
import type { ColumnUse } from '../../../src/intake/columnMapping';
import { readClients } from '../../../src/intake/readClients';
import type { RawTable } from '../../../src/intake/rawTable';
import { mappingOf } from '../../../test/intake/tables';
import type { Competitor } from '../../harness/competitor';
import { ORDER_RATE, VISIT_RATE } from '../../kernel/clients';
import { placedAndOrdered } from '../../kernel/peers/clientMatrix';
import { cellsInBlocks, HEADERS } from '../cells';

const USES: readonly (readonly [ColumnUse, number])[] = [
  ['client', 0],
  ['revenue', 0],
  ['directCost', 0],
  ['activity', ORDER_RATE],
  ['activity', VISIT_RATE],
  ['charge', 0],
];

const MAPPING = mappingOf(HEADERS, USES);

/** Only the first column holds texts; none of them looks like an error. */
const TYPES = HEADERS.map((_, column) => (column === 0 ? () => 'String' : null));

/** The product's way from Excel's cells to the answer: packed block by block, read as clients, then the kernel's job. */
const fromCells: Competitor = {
  name: 'from cells',
  prepared(rows) {
    const blocks = cellsInBlocks(rows);
    return () => placedAndOrdered(readClients(packed(blocks, rows), MAPPING).clients);
  },
};

function packed(blocks: readonly unknown[][][], rows: number): RawTable {
  const packers = HEADERS.map(() => new CellPacker(rows));
  for (const block of blocks) packRows(block, block.length, packers, TYPES);
  const columns = HEADERS.map((header, index) => ({
    index,
    header,
    cells: (packers[index] ?? new CellPacker(0)).packed(),
  }));
  return { firstRow: 2, firstColumn: 0, columns };
}

export default fromCells;
