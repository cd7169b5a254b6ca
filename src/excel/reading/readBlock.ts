import type { SourceTable } from '../../app/ports';
import type { Answered } from '../cellsRead';
import type { ColumnRun } from './columnRuns';
import type { ExcelError } from '../excelProblem';
import { SHEET_ROWS } from '../../core/sheetRows';
import { hiddenRows } from './hiddenRows';
import { read } from '../request';
import { askBody } from './tableBody';
import type { BodyPlace } from './tableBody';

/** Some rows of the wanted columns as Excel answers them, and where the table stands now. */
export interface BlockRead extends BodyPlace {
  /** The block's first row within the table (from 0) and how many it has. */
  readonly at: number;
  readonly rows: number;
  /** The cells of each run of columns; there may be more rows than the block has, which are none of the table's. */
  readonly values: readonly Answered[];
  /** What kinds of values the columns hold of which that was asked, by index of the column. */
  readonly types: ReadonlyMap<number, Answered>;
  /** Which of the rows are hidden or filtered out, counted from the first of the block. */
  readonly hidden: readonly number[];
}

/** What is asked for: rows of runs of columns, and the columns of which the kinds of values are to be told. */
export interface BlockAsked {
  readonly runs: readonly ColumnRun[];
  readonly typed: ReadonlySet<number>;
  readonly at: number;
  readonly size: number;
}

/**
 * Reads `size` rows from row `at` (from 0) of the table, or as many as there are, in one request; in more where some of
 * its rows are hidden and others are not.
 */
export function readBlock(source: SourceTable, { runs, typed, at, size }: BlockAsked): Promise<BlockRead> {
  return read(async (context) => {
    const body = askBody(context, source);
    const asked = Math.min(size, rowsToSheetEnd(source, at));
    const rowsOf = (index: number, columns: number): Excel.Range =>
      body.corner.getOffsetRange(at, index).getResizedRange(asked - 1, columns - 1);
    const ranges = runs.map(({ first, members }) => rowsOf(first, members.length).load('values'));
    const kinds = [...typed].map((index) => ({ index, range: rowsOf(index, 1).load('valueTypes') }));
    const first = rowsOf(0, 1).load('rowHidden');
    await context.sync();
    const place = body.place();
    const rows = Math.max(0, Math.min(asked, place.rowCount - at));
    return {
      ...place,
      at,
      rows,
      values: ranges.map(({ values }) => answered(values)),
      types: new Map(kinds.map(({ index, range }) => [index, answered(range.valueTypes)])),
      hidden: await hiddenRows(first, rows),
    };
  });
}

/** How many rows a sheet has from a row of the table on; Excel refuses to be asked for more. At least one. */
function rowsToSheetEnd({ firstRow }: SourceTable, at: number): number {
  return Math.max(1, SHEET_ROWS - (firstRow - 1) - at);
}

/** Excel gives null instead of an error where an answer has too many cells. */
export function answered(values: Answered | null): Answered {
  if (values === null) throw nullAnswer();
  return values;
}

function nullAnswer(): Error & ExcelError {
  return Object.assign(new Error('Excel answered null instead of values'), { code: 'RangeExceedsLimit' });
}
