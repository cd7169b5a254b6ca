import type { ListHeaders, SelectedPlace } from '../app/clientSheets';
import type { SourceTable } from '../app/ports';
import type { Cell } from '../intake/rawTable';
import { textCells } from './cellsRead';
import { MARK } from './marks';
import { read } from './request';
import { sourcePlace } from './sourceKey';

/** Rows at the top of a sheet of ours within which the headers stand. */
const TOP_ROWS = 60;

/** Columns from the first, among which are those that say whose row it is, wherever people put columns between. */
const FIRST_COLUMNS = 60;

/** Looks whose row the active cell is in: of the source table, or of a list on a sheet that was made from it. */
export function selectedPlace(
  source: SourceTable,
  columns: readonly number[],
  headers: ListHeaders,
): Promise<SelectedPlace> {
  return read(async (context) => {
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
    const sheet = cell.worksheet.load('id');
    const tables = cell.getTables(false).load('items/id');
    const mark = sheet.customProperties.getItemOrNullObject(MARK.source).load('value');
    const cells = askCells(cell.getEntireRow(), source, columns);
    await context.sync();
    const { rowIndex, columnIndex } = cell;
    const here = { sheetId: sheet.id, tableIds: tables.items.map(({ id }) => id), columnIndex };
    if (isInSource(source, here)) return { kind: 'source', row: rowIndex + 1, cells: cells() };
    const isOurs = !mark.isNullObject && mark.value === source.key;
    return isOurs ? listedAt(context, sheet, rowIndex, headers) : { kind: 'elsewhere' };
  });
}

/** Selects the first of the columns in a row of the source's sheet; what all of them hold there. */
export function selectRow(
  source: SourceTable,
  row: number,
  columns: readonly number[],
): Promise<readonly Cell[]> {
  return read(async (context) => {
    const place = sourcePlace(source.key);
    const { tables, worksheets } = context.workbook;
    const sheet =
      place?.kind === 'table'
        ? tables.getItem(place.tableId).worksheet
        : worksheets.getItem(place?.sheetId ?? source.sheet);
    const cells = askCells(sheet.getRangeByIndexes(row - 1, 0, 1, 1).getEntireRow(), source, columns);
    sheet.activate();
    sheet.getCell(row - 1, source.firstColumn + (columns[0] ?? 0)).select();
    await context.sync();
    return cells();
  });
}

function askCells(row: Excel.Range, source: SourceTable, columns: readonly number[]): () => Cell[] {
  const asked = columns.map((column) =>
    row.getCell(0, source.firstColumn + column).load('values,valueTypes'),
  );
  return () =>
    asked.flatMap(({ values, valueTypes }) =>
      textCells((values[0] ?? []) as unknown[], (valueTypes[0] ?? []) as unknown[]),
    );
}

function isInSource(
  { key, firstColumn, headers }: SourceTable,
  here: { readonly sheetId: string; readonly tableIds: readonly string[]; readonly columnIndex: number },
): boolean {
  const place = sourcePlace(key);
  if (place?.kind === 'table') return here.tableIds.includes(place.tableId);
  const column = here.columnIndex - firstColumn;
  return place?.sheetId === here.sheetId && column >= 0 && column < headers.length;
}

/** The client whom a row names below the nearest headers above it. */
async function listedAt(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  row: number,
  headers: ListHeaders,
): Promise<SelectedPlace> {
  const top = sheet.getRangeByIndexes(0, 0, TOP_ROWS, FIRST_COLUMNS).load('formulas');
  await context.sync();
  const above = (top.formulas as unknown[][]).slice(0, row).reverse();
  const header = above.find((cells) => cells.includes(headers.client) && cells.includes(headers.number));
  if (!header) return { kind: 'elsewhere' };
  const below = (name: string): Excel.Range => sheet.getCell(row, header.indexOf(name)).load('values');
  const [clientCell, numberCell] = [below(headers.client), below(headers.number)];
  await context.sync();
  const client = clientCell.values[0]?.[0] as Cell | undefined;
  const number = numberCell.values[0]?.[0] as Cell | undefined;
  if (typeof client === 'object' || client === undefined || client === '') return { kind: 'elsewhere' };
  return { kind: 'listed', client: String(client), number: typeof number === 'number' ? number : null };
}
