import { packedCells } from '../../../src/intake/cellPacker';
import type { ColumnMapping, ColumnUse } from '../../../src/intake/columnMapping';
import type { PackedCells } from '../../../src/intake/packedCells';
import { readClients } from '../../../src/intake/readClients';
import type { ToldAnswer } from '../../harness/competitor';
import { toldAggregation } from '../answer';
import type { Lines } from '../lines';

const USES: readonly ColumnUse[] = ['client', 'order', 'revenue', 'directCost'];

const MAPPING: ColumnMapping = {
  columns: USES.map((use, index) => ({
    index,
    header: use,
    use,
    rate: 0,
    fact: null,
    decimal: null,
    minutes: null,
  })),
  annualRate: 0,
  rows: 'orders',
  sameNames: 'keep',
  unit: 'client',
  hiddenRows: 'count',
  countedTotals: [],
  team: null,
};

/** Columns as they come from a block that was read: numbers as they are, names packed. */
export function columnsOf({ names, orders, revenue, directCost }: Lines): readonly PackedCells[] {
  const numbers = (column: Float64Array): PackedCells => ({
    length: column.length,
    numbers: column,
    codes: null,
    others: [],
  });
  return [packedCells(names), numbers(orders), numbers(revenue), numbers(directCost)];
}

/** All that the product does with lines of orders, down to the clients that are placed. */
export function read(columns: readonly PackedCells[]): ToldAnswer {
  const { clients } = readClients(
    {
      firstRow: 2,
      firstColumn: 0,
      columns: columns.map((cells, index) => ({ index, header: USES[index] ?? '', cells })),
    },
    MAPPING,
  );
  return () =>
    toldAggregation({
      revenue: clients.revenue,
      directCost: clients.directCost,
      orders: clients.facts.orders ?? new Float64Array(),
    });
}
