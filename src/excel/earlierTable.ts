import type { EarlierSheet, EarlierTable } from './lookAround';
import { readPeople } from './readPeople';
import type { ReadTable } from './peopleTable';
import type { RecordedTable } from './sheetRecord';

/** A table of ours as an earlier build and people left it. Rows and columns count from 0. */
export interface FoundEarlierTable {
  /** null where people turned it into plain cells. */
  readonly table: EarlierTable | null;
  readonly headers: readonly string[];
  readonly row: number;
  readonly column: number;
  /** Its header and, where people wanted one, its row of totals included. */
  readonly rows: number;
  readonly showsTotals: boolean;
  /** How many cells above it hold something. */
  readonly filledAbove: number;
  /** What people wrote; null where no column of clients says beside whom. */
  readonly people: ReadTable | null;
}

/** Rows at the top of a sheet within which a table is looked for. */
const TOP_ROWS = 100;

type Answer = (context: Excel.RequestContext) => Promise<FoundEarlierTable | null>;

/** Asks for the table of a sheet; the answer is to be awaited after the sync, and may ask again where much is to be read. */
export function askTable(target: Excel.Worksheet, sheet: EarlierSheet, mostCells: number): Answer {
  const recorded = sheet.record?.tables[0];
  if (!recorded || !sheet.used) return () => Promise.resolve(null);
  const { rows, columns } = sheet.used;
  const top = target.getRangeByIndexes(0, 0, Math.min(rows, TOP_ROWS), columns).load('formulas');
  const table = sheet.tables.find(({ id }) => id === recorded.id) ?? sheet.tables.find(hasKey(recorded));
  return table
    ? askLive(target, { table, recorded, usedRows: rows, mostCells, top })
    : (context) => plain(context, target, { recorded, usedRows: rows, mostCells, top });
}

function hasKey({ keyHeader }: RecordedTable): (table: EarlierTable) => boolean {
  return ({ headers }) => headers.includes(keyHeader);
}

interface Asked {
  readonly recorded: RecordedTable;
  readonly usedRows: number;
  readonly mostCells: number;
  readonly top: Excel.Range;
}

function askLive(target: Excel.Worksheet, asked: Asked & { readonly table: EarlierTable }): Answer {
  const { table, recorded, top } = asked;
  const live = target.tables.getItem(table.id).load('showTotals');
  const header = live.getHeaderRowRange().load('rowIndex,columnIndex');
  const body = live.getDataBodyRange().load('rowCount');
  const people = readPeople(table.headers, recorded, asked, (column, from, count) =>
    body.getCell(from, column).getAbsoluteResizedRange(count, 1),
  );
  return async (context) => {
    const { rowIndex: row, columnIndex: column } = header;
    return {
      table,
      headers: table.headers,
      row,
      column,
      rows: 1 + body.rowCount + (live.showTotals ? 1 : 0),
      showsTotals: live.showTotals,
      filledAbove: filled(top.formulas, row),
      people: await people(context, { row, column, rows: body.rowCount }),
    };
  };
}

/** People turned the table into plain cells: its header row is found by its texts. */
async function plain(
  context: Excel.RequestContext,
  target: Excel.Worksheet,
  asked: Asked,
): Promise<FoundEarlierTable | null> {
  const { recorded, top, usedRows } = asked;
  const row = top.formulas.findIndex((cells) => isHeader(cells, recorded));
  const texts = (top.formulas[row] ?? []).map(String);
  const column = texts.findIndex((text) => text !== '');
  if (row < 0) return null;
  const headers = texts.slice(column, filledUpTo(texts));
  const rows = usedRows - row - 1;
  const people = readPeople(headers, recorded, { ...asked, usedRows: rows }, (index, from, count) =>
    target.getRangeByIndexes(row + 1 + from, column + index, count, 1),
  );
  await context.sync();
  return {
    table: null,
    headers,
    row,
    column,
    rows: rows + 1,
    showsTotals: false,
    filledAbove: filled(top.formulas, row),
    people: await people(context, { row, column, rows }),
  };
}

function isHeader(cells: readonly unknown[], { keyHeader, computed }: RecordedTable): boolean {
  return cells.includes(keyHeader) && cells.filter((cell) => computed.includes(String(cell))).length > 2;
}

function filled(cells: readonly (readonly unknown[])[], above: number): number {
  return cells.slice(0, above).reduce((sum, row) => sum + row.filter((cell) => cell !== '').length, 0);
}

/** How many texts there are up to the last that is not empty. */
function filledUpTo(texts: readonly string[]): number {
  return texts.reduce((last, text, index) => (text === '' ? last : index + 1), 0);
}
