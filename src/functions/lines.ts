import { cellsOf, type Argument } from './argument';
import { CellFailure, refuse } from './cellFailure';

type Rows = readonly (readonly unknown[])[];

/** Cells of an argument in one line, read where they stand: so many down one column of its rows, or across its first. */
export interface Line {
  readonly rows: Rows;
  /** Which column a line goes down; a line across begins at the first. */
  readonly column: number;
  readonly across: boolean;
  readonly length: number;
}

export function cellAt({ rows, column, across }: Line, index: number): unknown {
  return across ? rows[0]?.[index] : rows[index]?.[column];
}

/** An argument that must be one column, one row or one cell. */
export function lineOf(name: string, argument: Argument): Line {
  const rows = cellsOf(argument);
  const width = rows[0]?.length ?? 0;
  if (width <= 1) return lineDown(rows, 0);
  if (rows.length > 1) refuse(new CellFailure('#VALUE!', `${name} must be one column or one row.`));
  return { rows, column: 0, across: true, length: width };
}

/** Each column of a block of cells. */
export function linesDown(argument: Argument): Line[] {
  const rows = cellsOf(argument);
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => lineDown(rows, column));
}

function lineDown(rows: Rows, column: number): Line {
  return { rows, column, across: false, length: rows.length };
}

/** More cells than this in a line are a whole column of the sheet (1,048,576 rows), not a table. */
const WHOLE_COLUMN = 1_000_000;

/** Whole columns end with the last row in which any of them holds something other than 0, blank or "". */
export function trimmed(lines: readonly Line[]): readonly Line[] {
  let used = 1;
  let areAny = false;
  for (const line of lines) {
    if (line.length <= WHOLE_COLUMN) continue;
    areAny = true;
    used = usedLength(line, used);
  }
  if (!areAny) return lines;
  return lines.map((line) => (line.length > WHOLE_COLUMN ? { ...line, length: used } : line));
}

/** How many of a line's cells are in use, at least as many as are known to be in use of others. */
function usedLength(line: Line, least: number): number {
  let length = line.length;
  while (length > least && !isUsed(cellAt(line, length - 1))) length--;
  return length;
}

function isUsed(cell: unknown): boolean {
  return cell !== 0 && cell !== null && cell !== undefined && cell !== '';
}
