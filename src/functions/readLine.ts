import { placeIn } from './argument';
import { CellFailure } from './cellFailure';
import { cellAt, type Line } from './lines';

/** Reads one cell: NaN when it is missing, a failure when it cannot be read. */
export type CellReader = (cell: unknown, where: string) => number | CellFailure;

/** Why a row cannot be read; undefined when it can. */
export type FailureAt = (row: number) => CellFailure | undefined;

/** A line to read, by the name that messages give it. */
export interface NamedLine {
  readonly where: string;
  readonly line: Line;
  readonly read: CellReader;
}

/** The numbers of a line, n×1: NaN where a cell is missing or failed. `failureAt` is null where none failed. */
export interface LineNumbers {
  readonly numbers: Float64Array;
  readonly failureAt: FailureAt | null;
}

/** Reads a line down `count` rows; a single cell goes with every row. */
export function readLine({ where, line, read }: NamedLine, count: number): LineNumbers {
  const { numbers, failed } = line.length === 1 ? oneForAll() : oneByOne();
  if (!failed) return { numbers, failureAt: null };
  return { numbers, failureAt: (row) => (failed[row] === 1 ? failureOf(row) : undefined) };

  function oneForAll() {
    const number = read(cellAt(line, 0), where);
    const isRead = typeof number === 'number';
    return {
      numbers: new Float64Array(count).fill(isRead ? number : NaN),
      failed: isRead ? null : new Uint8Array(count).fill(1),
    };
  }

  function oneByOne() {
    const numbers = new Float64Array(count);
    let failed: Uint8Array | null = null;
    const known = new Map<unknown, number>();
    for (let row = 0; row < count; row++) {
      const cell = cellAt(line, row);
      const number = (typeof cell === 'string' ? known.get(cell) : undefined) ?? read(cell, where);
      if (typeof number === 'number') {
        numbers[row] = number;
        // Texts repeat, such as a yes or a no: each is read once.
        if (typeof cell === 'string') known.set(cell, number);
      } else {
        numbers[row] = NaN;
        (failed ??= new Uint8Array(count))[row] = 1;
      }
    }
    return { numbers, failed };
  }

  /** Read again for the message only: naming the place of every cell would take longer than reading it. */
  function failureOf(row: number): CellFailure | undefined {
    const index = line.length === 1 ? 0 : row;
    const failure = read(cellAt(line, index), placeIn(where, index, line.length));
    return failure instanceof CellFailure ? failure : undefined;
  }
}

const NEVER: FailureAt = () => undefined;

/** Why a row cannot be answered: the failure of the first line that failed in it. */
export function firstFailure(lines: readonly LineNumbers[]): FailureAt {
  const failing = lines.flatMap(({ failureAt }) => failureAt ?? []);
  if (failing.length === 0) return NEVER;
  return (row) => {
    for (const failureAt of failing) {
      const failure = failureAt(row);
      if (failure) return failure;
    }
    return undefined;
  };
}
