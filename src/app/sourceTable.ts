import { headerRowOf } from '../intake/headers/headerRow';
import type { Place } from '../core/problem';
import type { HeaderRow } from '../intake/headers/headerRow';
import type { FoundTable, SourceTable } from './ports';

/** The table with its headers told from its rows: in a plain block they are looked for, titles above passed over. */
export function sourceTable(found: FoundTable): SourceTable {
  if (found.headers) return { ...found, headers: found.headers };
  const header = headerRowOf(found.firstRows, found.firstColumn);
  return {
    ...found,
    headers: header.headers,
    firstRow: found.firstRow + header.firstBodyRow,
    rowCount: Math.max(0, found.rowCount - header.firstBodyRow),
    firstRows: found.firstRows.slice(header.firstBodyRow),
    ...(header.hasSecondHeader ? { secondHeader: secondHeader(found, header) } : {}),
  };
}

/** The row of headings that is no header: the one below it, or else the one above. */
function secondHeader(found: FoundTable, { headerRow, firstBodyRow, headers }: HeaderRow): Place {
  const header = headerRow ?? 0;
  const row = firstBodyRow > header + 1 ? header + 1 : header - 1;
  return { row: found.firstRow + row, column: found.firstColumn, header: headers[0] ?? '' };
}
