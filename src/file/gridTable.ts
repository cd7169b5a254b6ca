import type { FoundTable, SourceTable, WorkbookPort } from '../app/ports';
import { sourceTable } from '../app/sourceTable';
import { packedCells } from '../intake/cellPacker';
import type { Cell } from '../intake/rawTable';

/** The rows of a sheet or of a text file from its very first cell on; what is missing at the end of a row is blank. */
export type Grid = readonly (readonly Cell[])[];

/** A client table in a file: where it is, how its columns are read, and the cells that it is part of. */
export interface FileTable extends Pick<WorkbookPort, 'readColumns' | 'readRatings'> {
  readonly source: SourceTable;
  readonly grid: Grid;
}

/** Where a table begins in its grid, and what is known of it there. */
type Placed = Pick<
  FoundTable,
  'kind' | 'name' | 'sheet' | 'address' | 'headers' | 'firstRow' | 'firstColumn' | 'rowCount'
>;

/** So many rows are guessed from as in Excel, so that a file and a sheet are read alike. */
const PREVIEW_ROWS = 10;

/** A table within a grid. Headers that are not known are looked for as in a plain block of a sheet. */
export function gridTable(placed: Placed, grid: Grid): FileTable {
  const body = grid
    .slice(placed.firstRow - 1, placed.firstRow - 1 + placed.rowCount)
    .map((row) => row.slice(placed.firstColumn));
  const columns =
    placed.headers?.length ?? Math.max(0, ...body.slice(0, PREVIEW_ROWS).map(({ length }) => length));
  const firstRows = body
    .slice(0, PREVIEW_ROWS)
    .map((row) => Array.from({ length: placed.headers ? columns : row.length }, (_, i) => row[i] ?? ''));
  const source = sourceTable({ ...placed, key: placed.name, firstRows, remembered: null });
  return {
    source,
    grid,
    readRatings: () => Promise.resolve([]),
    readColumns: ({ headers, firstRow, firstColumn, rowCount }, wanted) =>
      Promise.resolve({
        firstRow,
        firstColumn,
        columns: wanted.map(({ index }) => ({
          index,
          header: headers[index] ?? '',
          cells: packedCells(
            grid.slice(firstRow - 1, firstRow - 1 + rowCount).map((row) => row[firstColumn + index] ?? ''),
          ),
        })),
      }),
  };
}

/** All rows of a file that is nothing but one table. */
export function wholeGrid(name: string, grid: Grid): FileTable {
  const placed = { kind: 'block', name, sheet: name, address: name, headers: null } as const;
  return gridTable({ ...placed, firstRow: 1, firstColumn: 0, rowCount: grid.length }, grid);
}
