import type { SourceTable } from '../../app/ports';
import { Stopped } from '../../app/stopped';
import { sourcePlace } from '../sourceKey';

/** Where a table stands. `firstRow` is the first below its header and counts from 1, `firstColumn` from 0. */
export interface BodyPlace {
  readonly firstRow: number;
  readonly firstColumn: number;
  /** The rows below the header that the table has. */
  readonly rowCount: number;
}

/** The rows of a table that is asked for. */
export interface TableBody {
  /** The first cell below the header. */
  readonly corner: Excel.Range;
  /** Where the table stands; to be called after the sync. */
  place(): BodyPlace;
}

/** Asks where the source's rows are now; a change of its columns since it was found is refused. */
export function askBody(context: Excel.RequestContext, source: SourceTable): TableBody {
  const place = sourcePlace(source.key);
  if (!place) throw new Error(`Not the key of a source table: ${source.key}`);
  const { tables, worksheets } = context.workbook;
  if (place.kind === 'table') return tableBody(tables.getItem(place.tableId), source);
  // A table that was made of a block goes on under the block's key; Excel knows it by its name too.
  return source.kind === 'table'
    ? tableBody(tables.getItem(source.name), source)
    : blockBody(worksheets.getItem(place.sheetId), source);
}

/** The user changed the table while it was read: what was read before does not belong to what comes now. */
export function tableChanged({ name }: Pick<SourceTable, 'name'>): Stopped {
  return new Stopped({ kind: 'tableChanged', table: name });
}

export function isSamePlace(one: BodyPlace, other: BodyPlace): boolean {
  return (
    one.rowCount === other.rowCount &&
    one.firstRow === other.firstRow &&
    one.firstColumn === other.firstColumn
  );
}

function tableBody(table: Excel.Table, source: SourceTable): TableBody {
  const body = table.getDataBodyRange().load('rowIndex,columnIndex,rowCount');
  const columns = table.columns.load('items/name');
  return {
    corner: body.getCell(0, 0),
    place: () => {
      const names = columns.items.map((column) => column.name);
      const isUnchanged =
        names.length === source.headers.length &&
        names.every((name, index) => name === source.headers[index]);
      if (!isUnchanged) throw tableChanged(source);
      return { firstRow: body.rowIndex + 1, firstColumn: body.columnIndex, rowCount: body.rowCount };
    },
  };
}

function blockBody(sheet: Excel.Worksheet, source: SourceTable): TableBody {
  const corner = sheet.getRangeByIndexes(source.firstRow - 1, source.firstColumn, 1, 1);
  const region = corner.getSurroundingRegion().load('rowIndex,columnIndex,rowCount,columnCount');
  return {
    corner,
    place: () => {
      const isUnchanged =
        region.columnIndex === source.firstColumn && region.columnCount === source.headers.length;
      if (!isUnchanged) throw tableChanged(source);
      const rowCount = region.rowIndex + region.rowCount - (source.firstRow - 1);
      return { firstRow: source.firstRow, firstColumn: source.firstColumn, rowCount };
    },
  };
}
