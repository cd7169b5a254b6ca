import { dateToSerial, EncryptedFileError } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import type { Cell } from '../intake/rawTable';
import { CommandProblem } from './commandProblem';
import type { Grid } from './gridTable';

/** A table of a workbook: its cells from A1 of its sheet on, header row and totals row included. Counted from 0. */
interface ReadTable {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly hasTotals: boolean;
}

/** A sheet of a workbook as it is read from a file. Hidden rows are among its rows. */
export interface ReadSheet {
  readonly name: string;
  readonly isHidden: boolean;
  readonly grid: Grid;
  readonly tables: readonly ReadTable[];
}

/** The sheets of an .xlsx file, with what each cell came to when it was saved. Dates are Excel's numbers for them. */
export async function workbookRead(file: string, bytes: Uint8Array): Promise<ReadSheet[]> {
  const workbook = await opened(file, bytes);
  const is1904 = workbook.dateSystem === '1904';
  return workbook.sheets.map(({ name, hidden, veryHidden, rows, tables }) => ({
    name,
    isHidden: hidden === true || veryHidden === true,
    grid: rows.map((row) => row.map((value) => cellOf(value, is1904))),
    tables: (tables ?? []).flatMap((table) => {
      const area = areaOf(table.range ?? '');
      return area
        ? [{ ...area, name: table.displayName ?? table.name, hasTotals: table.showTotalRow === true }]
        : [];
    }),
  }));
}

/** Whatever keeps the file from being read is wrong with the file: it came from elsewhere. */
async function opened(file: string, bytes: Uint8Array): ReturnType<typeof readXlsx> {
  try {
    return await readXlsx(bytes);
  } catch (error) {
    throw new CommandProblem(
      error instanceof EncryptedFileError
        ? `${file} is locked with a password: save it without one, then try again.`
        : `${file} is no workbook that can be read: save it in Excel as .xlsx, then try again.`,
    );
  }
}

const ERROR = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/;

function cellOf(value: string | number | boolean | Date | null, is1904: boolean): Cell {
  if (value === null) return '';
  if (value instanceof Date) return dateToSerial(value, is1904);
  return typeof value === 'string' && ERROR.test(value) ? { error: value } : value;
}

/** A1:F20 as where it begins and how large it is; null for anything else. */
function areaOf(range: string): Omit<ReadTable, 'name' | 'hasTotals'> | null {
  const found = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(range);
  if (!found) return null;
  const [, left = '', top = '', right = '', bottom = ''] = found;
  const column = columnOf(left);
  const row = Number(top) - 1;
  return { row, column, rows: Number(bottom) - row, columns: columnOf(right) - column + 1 };
}

function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
