import { numberOf, type Argument } from './argument';
import { refuse, type AnswerCell } from './cellFailure';
import { refuseLength } from './commonFailures';
import { lineOf, trimmed, type Line } from './lines';
import { firstFailure, readLine, type CellReader, type FailureAt } from './readLine';

/** How many rows there are to answer, whether they lie across the sheet, and why a row cannot be answered. */
export interface AnsweredRows {
  readonly count: number;
  readonly across: boolean;
  readonly failureAt: FailureAt;
}

/** Number columns of one length by the names of their arguments. A cell that failed is NaN. */
export interface NumberColumns<Name extends string> extends AnsweredRows {
  readonly numbers: Readonly<Record<Name, Float64Array>>;
}

/**
 * Reads arguments that belong together row by row. A single cell goes with every row; all others must be of one
 * length. The answer lies as the first argument of more than one cell.
 */
export function numberColumns<Name extends string>(
  args: Readonly<Record<Name, Argument>>,
  readers?: Readonly<Partial<Record<Name, CellReader>>>,
): NumberColumns<Name> {
  const lines = {} as Record<Name, Line>;
  for (const name in args) lines[name] = lineOf(name, args[name]);
  return numberLines(lines, readers);
}

/** As `numberColumns`, of lines that are found already. */
export function numberLines<Name extends string>(
  given: Readonly<Record<Name, Line>>,
  readers?: Readonly<Partial<Record<Name, CellReader>>>,
): NumberColumns<Name> {
  const names = Object.keys(given) as Name[];
  const lines = trimmed(names.map((name) => given[name]));
  const leading = lines.findIndex(({ length }) => length > 1);
  const { length: count, across } = lines[leading] ?? { length: 1, across: false };
  const numbers = {} as Record<Name, Float64Array>;
  const read = lines.map((line, i) => {
    const name = names[i] as Name;
    if (line.length !== 1 && line.length !== count)
      refuseLength(name, line.length, names[leading] ?? '', count);
    const column = readLine({ where: name, line, read: readers?.[name] ?? numberOf }, count);
    numbers[name] = column.numbers;
    return column;
  });
  return { count, across, numbers, failureAt: firstFailure(read) };
}

/** Answers row by row; a row that cannot be read shows its own failure. */
export function spill(
  { count, across, failureAt }: AnsweredRows,
  answer: (row: number) => AnswerCell,
): AnswerCell[][] {
  if (across) return [Array.from({ length: count }, (_, row) => failureAt(row) ?? answer(row))];
  const answers = new Array<AnswerCell[]>(count);
  for (let row = 0; row < count; row++) answers[row] = [failureAt(row) ?? answer(row)];
  return answers;
}

/**
 * Answers row by row from the numbers of the row, by the names of their arguments. They are handed over in one and the
 * same object, which the next row changes.
 */
export function spillNumbers<Name extends string>(
  columns: NumberColumns<Name>,
  answer: (numbers: Readonly<Record<Name, number>>, row: number) => AnswerCell,
): AnswerCell[][] {
  const names = Object.keys(columns.numbers) as Name[];
  const numbers = {} as Record<Name, number>;
  return spill(columns, (row) => {
    for (const name of names) numbers[name] = columns.numbers[name][row] ?? NaN;
    return answer(numbers, row);
  });
}

/** For answers that leave out what cannot be read: where nothing can, the first failure is the answer. */
export function refuseWithoutRows({ count, failureAt }: Omit<AnsweredRows, 'across'>): void {
  const first = failureAt(0);
  if (!first) return;
  for (let row = 1; row < count; row++) if (!failureAt(row)) return;
  refuse(first);
}

/** For answers that need every row: the first failure of any of them is the answer. */
export function refuseFailures({ count, failureAt }: Omit<AnsweredRows, 'across'>): void {
  for (let row = 0; row < count; row++) {
    const failure = failureAt(row);
    if (failure) refuse(failure);
  }
}
