import { CellsJoined } from './cellsJoined';
import type { PackedCells } from './packedCells';
import type { RawColumn, RawTable } from './rawTable';

/** Some rows of a table, in the order in which they stand there. */
export interface RawBlock {
  /** The row of the block's first cells, counted from the table's first (0). */
  readonly at: number;
  /** One entry a column that is read. */
  readonly cells: readonly PackedCells[];
  /** Hidden rows, counted from the table's first. */
  readonly hiddenRows: readonly number[];
}

/** Blocks of a table put one below the other. */
export class TableJoined {
  readonly #columns: readonly (Omit<RawColumn, 'cells'> & { readonly joined: CellsJoined })[];
  readonly #hidden: number[] = [];

  /** `expected` is how many rows there will probably be. */
  constructor(columns: readonly Omit<RawColumn, 'cells'>[], expected: number) {
    this.#columns = columns.map((column) => ({ ...column, joined: new CellsJoined(expected) }));
  }

  add({ cells, hiddenRows }: Omit<RawBlock, 'at'>): void {
    this.#columns.forEach(({ joined }, column) => {
      const block = cells[column];
      if (block) joined.add(block);
    });
    for (const row of hiddenRows) this.#hidden.push(row);
  }

  /** The table that stands where it is said. */
  table({ firstRow, firstColumn }: Pick<RawTable, 'firstRow' | 'firstColumn'>): RawTable {
    return {
      firstRow,
      firstColumn,
      columns: this.#columns.map(({ index, header, joined }) => ({ index, header, cells: joined.joined() })),
      hiddenRows: this.#hidden,
    };
  }
}
