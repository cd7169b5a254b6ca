import { SHEET_ROWS } from '../core/sheetRows';
import { sheetPlan } from '../report/book/sheetPlan';
import { SHEETS } from '../report/book/sheets';
import type { Cell } from '../intake/rawTable';
import type { PlanCell, SheetPlan } from '../report/plan';
import { CommandProblem } from './commandProblem';
import type { FileTable, Grid } from './gridTable';

/** Columns of a sheet. https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const SHEET_COLUMNS = 16_384;

/** Refuses a file that a sheet of the workbook could not hold; for figures alone it may be of any size. */
export function refuseBeyondSheet({ grid }: Pick<FileTable, 'grid'>, file: string): void {
  refuseMore(file, grid.length, SHEET_ROWS, 'rows');
  refuseMore(file, widestRow(grid), SHEET_COLUMNS, 'columns');
}

function refuseMore(file: string, count: number, limit: number, what: 'rows' | 'columns'): void {
  if (count <= limit) return;
  const told = (number: number): string => number.toLocaleString('en');
  throw new CommandProblem(
    `${file} has ${told(count)} ${what}, and a sheet takes ${told(limit)}, so nothing was written: split the file, or take the figures alone (--json without --out).`,
  );
}

function widestRow(grid: Grid): number {
  return grid.reduce((columns, row) => Math.max(columns, row.length), 0);
}

/** The table as it was read, cell by cell where it stood, on a sheet that is called as its file. */
export function sourceSheet({ grid, source }: FileTable, file: string): SheetPlan {
  const widest = widestRow(grid);
  const cells = grid.map((row) => Array.from({ length: widest }, (_, i) => planCell(row[i] ?? '')));
  const header = source.firstRow - 2;
  const isHeaded = header >= 0 && widest > 0;
  const blank = sheetPlan({ names: SHEETS }, 'matrix', {});
  return {
    ...blank,
    key: 'source',
    name: sheetName(file),
    blocks: widest > 0 ? [{ at: { row: 0, column: 0 }, cells }] : [],
    formats: isHeaded ? [{ area: { row: header, column: 0, rows: 1, columns: widest }, bold: true }] : [],
    columnWidths: widest > 0 ? [{ column: 0, columns: widest, points: COLUMN_WIDTH }] : [],
    gridlines: true,
    print: printed(cells.length, widest),
    frozen: { rows: isHeaded ? header + 1 : 0, columns: 0 },
  };
}

function printed(rows: number, columns: number): SheetPlan['print'] {
  if (rows === 0 || columns === 0) return null;
  const area = { row: 0, column: 0, rows, columns };
  return { orientation: 'landscape', area, pagesTall: null, repeated: null };
}

/** Points. */
const COLUMN_WIDTH = 78;

/** Plain digits are a number, as they would be in Excel, whatever its language; all other texts of a file stay texts. */
function planCell(cell: Cell): PlanCell {
  if (typeof cell === 'string' && PLAIN_NUMBER.test(cell)) return Number(cell);
  return cell === '' ? null : cell;
}

/** No more digits than Excel keeps, and none before the first that a number would lose. */
const PLAIN_NUMBER = /^-?(0|[1-9]\d{0,14})$|^-?(?=[\d.]{3,16}$)(0|[1-9]\d*)\.\d{1,2}$/;

/** Letters of a sheet's name, and what it may not hold. https://support.microsoft.com/office/3f94acaf-6db8-4d66-8a0a-2e6bbd6e9a0a */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:\p{Cc}]/gu;
const TAKEN: ReadonlySet<string> = new Set(
  [...Object.values(SHEETS), 'History'].map((name) => name.toLowerCase()),
);

/** The file's name without its ending, as a sheet may be called. */
export function sheetName(file: string): string {
  const named = file
    .replace(/\.[^.]+$/, '')
    .replace(FORBIDDEN, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
  const short = named
    .slice(0, LONGEST)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/'+$/, '')
    .trim();
  return short === '' || TAKEN.has(short.toLowerCase()) ? 'Clients' : short;
}
