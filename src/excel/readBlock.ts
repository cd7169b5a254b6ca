import type { SourceTable, WantedColumn } from '../app/ports';
import { Stopped } from '../app/stopped';
import type { Cell } from '../intake/rawTable';
import { numberCells, textCells } from './cellsRead';
import type { ExcelError } from './excelProblem';
import { read } from './request';
import { sourcePlace } from './sourceKey';

/** Some rows of the wanted columns and where the table stands now. `firstRow` counts from 1, `firstColumn` from 0. */
export interface BlockRead {
  readonly firstRow: number;
  readonly firstColumn: number;
  /** The rows below the header that the table has. */
  readonly rowCount: number;
  readonly cells: readonly Cell[][];
  /** Which of the rows are hidden or filtered out, counted from the first of the block. */
  readonly hidden: readonly number[];
}

/**
 * Reads `size` rows from row `at` (from 0) of the table, or as many as there are, in one request; in two where some of its
 * rows are hidden and others are not.
 */
export function readBlock(
  source: SourceTable,
  wanted: readonly WantedColumn[],
  at: number,
  size: number,
): Promise<BlockRead> {
  return read(async (context) => {
    const body = askBody(context, source);
    const ranges = wanted.map((column) => {
      const range = body.corner.getOffsetRange(at, column.index).getResizedRange(size - 1, 0);
      return column.holds === 'texts' ? range.load('values,valueTypes') : range.load('values');
    });
    const first = body.corner
      .getOffsetRange(at, 0)
      .getResizedRange(size - 1, 0)
      .load('rowHidden');
    await context.sync();
    const place = body.place();
    const rows = Math.max(0, Math.min(size, place.rowCount - at));
    const cells = ranges.map((range, column) => columnCells(range, wanted[column]?.holds === 'texts', rows));
    return { ...place, cells, hidden: await hiddenRows(first, rows) };
  });
}

/** Rows told one by one only where they differ: Excel answers null for that. */
async function hiddenRows(range: Excel.Range, rows: number): Promise<number[]> {
  const all = range.rowHidden as boolean | null;
  if (all === false) return [];
  const told = all === null ? range.getRowProperties({ rowHidden: true }) : null;
  if (told) await range.context.sync();
  return Array.from({ length: rows }, (_, row) => row).filter(
    (row) => all === true || told?.value[row]?.rowHidden === true,
  );
}

interface Body {
  /** The first cell below the header. */
  readonly corner: Excel.Range;
  /** Where the table stands; to be called after the sync. */
  place(): Omit<BlockRead, 'cells' | 'hidden'>;
}

/** Where the source's rows are now; a change of its columns since it was found is refused. */
function askBody(context: Excel.RequestContext, source: SourceTable): Body {
  const place = sourcePlace(source.key);
  if (!place) throw new Error(`Not the key of a source table: ${source.key}`);
  const { tables, worksheets } = context.workbook;
  if (place.kind === 'table') return tableBody(tables.getItem(place.tableId), source);
  // A table that was made of a block goes on under the block's key; Excel knows it by its name too.
  return source.kind === 'table'
    ? tableBody(tables.getItem(source.name), source)
    : blockBody(worksheets.getItem(place.sheetId), source);
}

function tableBody(table: Excel.Table, source: SourceTable): Body {
  const body = table.getDataBodyRange().load('rowIndex,columnIndex,rowCount');
  const columns = table.columns.load('items/name');
  return {
    corner: body.getCell(0, 0),
    place: () => {
      const names = columns.items.map((column) => column.name);
      refuseUnless(names.length === source.headers.length, source);
      refuseUnless(
        names.every((name, index) => name === source.headers[index]),
        source,
      );
      return { firstRow: body.rowIndex + 1, firstColumn: body.columnIndex, rowCount: body.rowCount };
    },
  };
}

function blockBody(sheet: Excel.Worksheet, source: SourceTable): Body {
  const corner = sheet.getRangeByIndexes(source.firstRow - 1, source.firstColumn, 1, 1);
  const region = corner.getSurroundingRegion().load('rowIndex,columnIndex,rowCount,columnCount');
  return {
    corner,
    place: () => {
      refuseUnless(region.columnIndex === source.firstColumn, source);
      refuseUnless(region.columnCount === source.headers.length, source);
      const rowCount = region.rowIndex + region.rowCount - (source.firstRow - 1);
      return { firstRow: source.firstRow, firstColumn: source.firstColumn, rowCount };
    },
  };
}

function refuseUnless(isUnchanged: boolean, source: SourceTable): void {
  if (!isUnchanged) throw new Stopped({ kind: 'tableChanged', table: source.name });
}

/** Excel gives null instead of an error where an answer has too many cells. */
function columnCells(range: Excel.Range, isText: boolean, rows: number): Cell[] {
  const values = range.values as unknown[][] | null;
  if (values === null) throw nullAnswer();
  const column = values.slice(0, rows).map((row) => row[0]);
  return isText
    ? textCells(
        column,
        (range.valueTypes as unknown[][]).map((row) => row[0]),
      )
    : numberCells(column);
}

function nullAnswer(): Error & ExcelError {
  return Object.assign(new Error('Excel answered null instead of values'), { code: 'RangeExceedsLimit' });
}
