import type { RowsAhead } from '../app/ports';
import type { RawTable, TablePart } from '../intake/rawTable';
import { NO_CELLS } from '../intake/packedCells';

/** Rows of one table that are sent to the worker while others are read. */
export class SentAhead implements RowsAhead {
  readonly #send: (part: TablePart, isFirst: boolean) => Promise<unknown>;
  #rows = 0;
  #isLost = false;

  constructor(send: (part: TablePart, isFirst: boolean) => Promise<unknown>) {
    this.#send = send;
  }

  take(part: TablePart): void {
    const isFirst = this.#rows === 0;
    this.#rows += part.rows;
    // What was lost is sent again with the whole table, and fails then where it must.
    this.#send(part, isFirst).catch(() => (this.#isLost = true));
  }

  /** Whether all cells of the table were sent. */
  has({ columns }: RawTable): boolean {
    return !this.#isLost && columns[0]?.cells.length === this.#rows;
  }
}

/** A table whose cells were sent ahead. */
export function withoutCells(table: RawTable): RawTable {
  return { ...table, columns: table.columns.map((column) => ({ ...column, cells: NO_CELLS })) };
}
