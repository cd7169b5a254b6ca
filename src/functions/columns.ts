import { cellsOf, numberOf, placeIn, type Argument } from './argument';
import { CellFailure, refuse, type AnswerCell } from './cellFailure';
import { refuseLength } from './commonFailures';

/** The cells of one argument in one line, and whether it lies across the sheet rather than down. */
export interface Line {
  readonly cells: readonly unknown[];
  readonly across: boolean;
}

/** Number columns of one length by the names of their arguments. A cell that failed is NaN. */
export interface NumberColumns<Name extends string> {
  readonly count: number;
  readonly across: boolean;
  readonly numbers: Readonly<Record<Name, Float64Array>>;
  /** Why a row cannot be answered: its first failing argument; undefined when it can. */
  readonly failureAt: (row: number) => CellFailure | undefined;
}

/** An argument that must be one column, one row or one cell. */
export function lineOf(name: string, argument: Argument): Line {
  const rows = cellsOf(argument);
  const width = rows[0]?.length ?? 0;
  if (width <= 1) return { cells: rows.map((row) => row[0]), across: false };
  if (rows.length > 1) refuse(new CellFailure('#VALUE!', `${name} must be one column or one row.`));
  return { cells: rows[0] ?? [], across: true };
}

/**
 * Reads arguments that belong together row by row. A single cell goes with every row; all others must be of one
 * length. The answer lies as the first argument of more than one cell.
 */
export function numberColumns<Name extends string>(
  args: Readonly<Record<Name, Argument>>,
): NumberColumns<Name> {
  const names = Object.keys(args) as Name[];
  const lines = trimmed(names.map((name) => lineOf(name, args[name])));
  const leading = lines.findIndex(({ cells }) => cells.length > 1);
  const count = lines[leading]?.cells.length ?? 1;
  const numbers = {} as Record<Name, Float64Array>;
  const failures: ReadonlyMap<number, CellFailure>[] = [];
  names.forEach((name, i) => {
    const line = lines[i] ?? { cells: [], across: false };
    const length = line.cells.length;
    if (length !== 1 && length !== count) refuseLength(name, length, names[leading] ?? name, count);
    const column = numberColumn(name, line, { count, read: numberOf });
    numbers[name] = column.numbers;
    failures.push(column.failures);
  });
  const failureAt = (row: number) => failures.find((of) => of.has(row))?.get(row);
  return { count, across: lines[leading]?.across ?? false, numbers, failureAt };
}

/** Answers row by row; a row that cannot be read shows its own failure. */
export function spill(
  { count, across, failureAt }: Pick<NumberColumns<string>, 'count' | 'across' | 'failureAt'>,
  answer: (row: number) => AnswerCell,
): AnswerCell[][] {
  const cells = Array.from({ length: count }, (_, row) => failureAt(row) ?? answer(row));
  return across ? [cells] : cells.map((cell) => [cell]);
}

/** Answers row by row from the numbers of the row, by the names of their arguments. */
export function spillNumbers<Name extends string>(
  columns: NumberColumns<Name>,
  answer: (numbers: Readonly<Record<Name, number>>, row: number) => AnswerCell,
): AnswerCell[][] {
  const names = Object.keys(columns.numbers) as Name[];
  return spill(columns, (row) => {
    const numbers = {} as Record<Name, number>;
    for (const name of names) numbers[name] = columns.numbers[name][row] ?? NaN;
    return answer(numbers, row);
  });
}

/** For answers that leave out what cannot be read: where nothing can, the first failure is the answer. */
export function refuseWithoutRows({
  count,
  failureAt,
}: Pick<NumberColumns<string>, 'count' | 'failureAt'>): void {
  const failures = Array.from({ length: count }, (_, row) => failureAt(row));
  const [first] = failures;
  if (first && failures.every((failure) => failure !== undefined)) refuse(first);
}

/** For answers that need every row: the first failure of any of them is the answer. */
export function refuseFailures({
  count,
  failureAt,
}: Pick<NumberColumns<string>, 'count' | 'failureAt'>): void {
  for (let row = 0; row < count; row++) {
    const failure = failureAt(row);
    if (failure) refuse(failure);
  }
}

/** Reads one cell: NaN when it is missing, a failure when it cannot be read. */
export type CellReader = (cell: unknown, where: string) => number | CellFailure;

/** One line read down `count` rows, where a single cell goes with every row; NaN where a cell failed. */
export function numberColumn(
  name: string,
  { cells }: Line,
  { count, read }: { count: number; read: CellReader },
): { numbers: Float64Array; failures: ReadonlyMap<number, CellFailure> } {
  const failures = new Map<number, CellFailure>();
  const numbers = new Float64Array(count).map((_, row) => {
    const index = cells.length === 1 ? 0 : row;
    const number = read(cells[index], name);
    if (!(number instanceof CellFailure)) return number;
    // Read again for the message only: naming the place of every cell would take longer than reading it.
    const failure = read(cells[index], placeIn(name, index, cells.length));
    if (failure instanceof CellFailure) failures.set(row, failure);
    return NaN;
  });
  return { numbers, failures };
}

/** More cells than this in a line are a whole column of the sheet (1,048,576 rows), not a table. */
const WHOLE_COLUMN = 1_000_000;

/** Whole columns end with the last row in which any of them holds something other than 0, blank or "". */
export function trimmed(lines: readonly Line[]): readonly Line[] {
  const whole = lines.filter(({ cells }) => cells.length > WHOLE_COLUMN);
  if (whole.length === 0) return lines;
  const used = Math.max(1, ...whole.map(({ cells }) => usedLength(cells)));
  return lines.map((line) => (whole.includes(line) ? { ...line, cells: line.cells.slice(0, used) } : line));
}

function usedLength(cells: readonly unknown[]): number {
  let length = cells.length;
  while (length > 0 && !isUsed(cells[length - 1])) length--;
  return length;
}

function isUsed(cell: unknown): boolean {
  return cell !== 0 && cell !== null && cell !== undefined && cell !== '';
}
