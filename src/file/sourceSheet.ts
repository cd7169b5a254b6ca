import { sheetPlan } from '../report/book/sheetPlan';
import { SHEETS } from '../report/book/sheets';
import type { Cell } from '../intake/rawTable';
import type { PlanCell, SheetPlan } from '../report/plan';
import type { FileTable } from './gridTable';

/** The table as it was read, cell by cell where it stood, on a sheet that is called as its file. */
export function sourceSheet({ grid, source }: FileTable, file: string): SheetPlan {
  const widest = grid.reduce((columns, row) => Math.max(columns, row.length), 0);
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
