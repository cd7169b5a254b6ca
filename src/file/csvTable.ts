import type { SourceTable, WorkbookPort } from '../app/ports';
import { sourceTable } from '../app/sourceTable';
import type { Cell } from '../intake/rawTable';

/** So many rows are guessed from as in Excel, so that a file and a sheet are read alike. */
const PREVIEW_ROWS = 10;

/** The client table of a file and the port through which its columns are read. */
export interface CsvTable extends Pick<WorkbookPort, 'readColumns'> {
  readonly source: SourceTable;
}

/** A file's rows as a client table. Headers are looked for as in a plain block of a sheet. */
export function csvTable(name: string, rows: readonly (readonly Cell[])[]): CsvTable {
  const source = sourceTable({
    key: name,
    kind: 'block',
    name,
    sheet: name,
    address: name,
    headers: null,
    firstRow: 1,
    firstColumn: 0,
    rowCount: rows.length,
    firstRows: rows.slice(0, PREVIEW_ROWS),
    remembered: null,
  });
  return {
    source,
    readColumns: ({ headers, firstRow, firstColumn }, wanted) =>
      Promise.resolve({
        firstRow,
        firstColumn,
        columns: wanted.map(({ index }) => ({
          index,
          header: headers[index] ?? '',
          cells: rows.slice(firstRow - 1).map((row) => row[index] ?? ''),
        })),
      }),
  };
}
