import type { Area } from '../cells';
import { invalidArgument } from '../batch/errors';
import { cellCount } from './area';

const mostCellsWritten = 5_000_000;

/** A single value stands for every cell of the area; a matrix must have the area's very size. */
export function matrixFor(given: unknown, area: Area, what: string): readonly (readonly unknown[])[] {
  if (cellCount(area) > mostCellsWritten)
    throw invalidArgument(`${what} cannot be set for so many cells at once.`);
  if (!Array.isArray(given)) {
    const row = Array.from({ length: area.columns }, () => given);
    return Array.from({ length: area.rows }, () => row);
  }
  const rows = given as readonly unknown[];
  const fits =
    rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw invalidArgument(
      `The number of rows or columns of ${what} does not match the size of the range (${area.rows} by ${area.columns}).`,
    );
  }
  return rows as readonly (readonly unknown[])[];
}
