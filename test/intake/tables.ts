import type { ColumnMapping, ColumnUse } from '../../src/intake/columnMapping';
import { packedCells } from '../../src/intake/cellPacker';
import type { Cell, RawColumn, RawTable } from '../../src/intake/rawTable';

/** The columns of a table with these headers and rows. */
export function columnsOf(headers: readonly string[], rows: readonly (readonly Cell[])[]): RawColumn[] {
  return headers.map((header, index) => ({
    index,
    header,
    cells: packedCells(rows.map((row) => row[index] ?? '')),
  }));
}

/** A table whose headers stand in sheet row 4 from column B on: the first client is in row 5. */
export function rawTable(headers: readonly string[], rows: readonly (readonly Cell[])[]): RawTable {
  return {
    firstRow: 5,
    firstColumn: 1,
    columns: columnsOf(headers, rows),
  };
}

/** A mapping from "use" or "use rate" for each column. */
export function mappingOf(
  headers: readonly string[],
  uses: readonly (readonly [ColumnUse, number?])[],
  annualRate = 0,
): ColumnMapping {
  return {
    columns: headers.map((header, index) => ({
      index,
      header,
      use: uses[index]?.[0] ?? 'unused',
      rate: uses[index]?.[1] ?? 0,
      fact: null,
      decimal: null,
      minutes: null,
    })),
    annualRate,
    rows: 'clients',
    sameNames: 'keep',
    unit: 'client',
    hiddenRows: 'count',
    countedTotals: [],
    team: null,
  };
}
