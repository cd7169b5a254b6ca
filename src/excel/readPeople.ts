import type { PeopleFormat } from '../report/earlierBuild';
import type { CellValue, ReadColumn, ReadTable } from './peopleTable';
import type { RecordedTable } from './sheetRecord';

/** Cells of one of the table's columns: `count` of them from row `from` of its body on. */
type Cells = (column: number, from: number, count: number) => Excel.Range;

interface Extent {
  readonly row: number;
  readonly column: number;
  /** Without header and totals. */
  readonly rows: number;
}

/**
 * Asks for the columns that are not ours and for the clients beside whom they stand; rows that a filter hides are read
 * like any other. The answer is to be awaited after the sync; null where the column of clients is gone.
 */
export function readPeople(
  headers: readonly string[],
  { keyHeader, numberHeader = '', computed, left }: RecordedTable,
  { usedRows, mostCells }: { readonly usedRows: number; readonly mostCells: number },
  cells: Cells,
): (context: Excel.RequestContext, extent: Extent) => Promise<ReadTable | null> {
  const key = headers.indexOf(keyHeader);
  const numberAt = headers.indexOf(numberHeader);
  const leftAt = left ? headers.indexOf(left.header) : -1;
  const ours = new Set(computed);
  const own = headers.flatMap((header, index) => (ours.has(header) ? [] : [{ header, index }]));
  const block = Math.max(1, Math.floor(mostCells / (own.length + 3)));
  const ask = (from: number, count: number) => ({
    clients: key < 0 ? null : cells(key, from, count).load('values'),
    numbers: numberAt < 0 ? null : cells(numberAt, from, count).load('values'),
    left: leftAt < 0 ? null : cells(leftAt, from, count).load('formulas'),
    columns: own.map(({ header, index }) => askColumn(header, cells(index, from, count))),
  });
  const parts = usedRows > 0 ? [ask(0, Math.min(block, usedRows))] : [];
  return async (context, { row, column, rows }) => {
    for (let from = block; from < rows; from += block) {
      parts.push(ask(from, Math.min(block, rows - from)));
      // One answer holds only so many cells.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
    if (key < 0 && own.length === 0) return null;
    const clients = parts.flatMap((part) => column0(part.clients, rows));
    return {
      row,
      column,
      headers,
      clients: clients.slice(0, rows),
      numbers: parts.flatMap((part) => column0(part.numbers, rows)).slice(0, rows),
      hadLeft: parts
        .flatMap((part) => (part.left?.formulas ?? []).map((row) => row[0] === left?.text))
        .slice(0, rows),
      columns: own.map(({ header }, index) =>
        joined(
          header,
          parts.map((part) => part.columns[index]?.()),
          rows,
        ),
      ),
    };
  };
}

/** The first column of cells; as many blanks where there are none. */
function column0(range: Excel.Range | null, rows: number): CellValue[] {
  return range ? range.values.map(firstOf) : new Array<CellValue>(rows).fill('');
}

function firstOf(row: readonly unknown[]): CellValue {
  const [cell] = row;
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : '';
}

function joined(header: string, parts: readonly (ReadColumn | undefined)[], rows: number): ReadColumn {
  return {
    header,
    values: parts.flatMap((part) => part?.values ?? []).slice(0, rows),
    formulas: parts.flatMap((part) => part?.formulas ?? []).slice(0, rows),
    formats: parts.flatMap((part) => part?.formats ?? []).slice(0, rows),
  };
}

function askColumn(header: string, range: Excel.Range): () => ReadColumn {
  range.load('values,formulas,numberFormat');
  const looks = range.getCellProperties({
    format: { fill: { color: true }, font: { color: true, bold: true } },
  });
  return () => ({
    header,
    values: range.values.map(firstOf),
    formulas: range.formulas.map(firstOf),
    // What comes back of a method is there after the sync, and is never loaded.
    // eslint-disable-next-line office-addins/load-object-before-read, office-addins/call-sync-before-read
    formats: range.numberFormat.map((row, i) => formatOf(row[0], looks.value[i]?.[0]?.format)),
  });
}

/** White is the fill that Excel tells of a cell without any. */
function formatOf(numberFormat: unknown, looks: Excel.CellPropertiesFormat | undefined): PeopleFormat {
  const fill = (looks?.fill?.color ?? '').toUpperCase();
  const fontColor = looks?.font?.color ?? '';
  return {
    numberFormat: typeof numberFormat === 'string' ? numberFormat : 'General',
    fill: fill === '' || fill === '#FFFFFF' ? null : fill,
    fontColor: fontColor === '' ? '#000000' : fontColor.toUpperCase(),
    bold: looks?.font?.bold === true,
  };
}
