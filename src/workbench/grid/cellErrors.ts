import type { HostError, HostValue } from '../host/cells';
import { isHostError } from './functionValues';

/** The sentences behind custom functions' errors; Univer keeps the error's name alone. Keyed by sheet and cell. */
export type CellErrors = Map<string, HostError>;

export function rememberErrors(
  errors: CellErrors,
  cell: { readonly sheetId: string; readonly row: number; readonly column: number },
  answer: HostValue | HostValue[][],
): void {
  const rows = Array.isArray(answer) ? answer : [[answer]];
  rows.forEach((row, i) => {
    row.forEach((value, j) => {
      const key = errorKey(cell.sheetId, cell.row + i, cell.column + j);
      if (isHostError(value) && value.message) errors.set(key, value);
      else errors.delete(key);
    });
  });
}

/** The error with its sentence, as long as the cell still shows that error. */
export function withMessage(
  errors: CellErrors,
  sheetId: string,
  row: number,
  column: number,
  value: HostValue,
) {
  if (!isHostError(value)) return value;
  const remembered = errors.get(errorKey(sheetId, row, column));
  return remembered?.error === value.error ? remembered : value;
}

function errorKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}
