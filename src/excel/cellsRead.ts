import type { CellPacker } from '../intake/cellPacker';
import type { Cell, OtherCell } from '../intake/rawTable';

/** What Excel shows in a cell that holds an error. https://learn.microsoft.com/javascript/api/excel/excel.errorcellvaluetype */
const ERRORS: ReadonlySet<string> = new Set([
  '#BLOCKED!',
  '#BUSY!',
  '#CALC!',
  '#CONNECT!',
  '#DIV/0!',
  '#EXTERNAL!',
  '#FIELD!',
  '#GETTING_DATA',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#PYTHON!',
  '#REF!',
  '#SPILL!',
  '#TIMEOUT!',
  '#UNKNOWN!',
  '#VALUE!',
]);

/** The cells of a column of numbers: a text that reads like an error is taken for one, it is no number either way. */
export function numberCells(values: readonly unknown[]): Cell[] {
  return values.map(numberCell);
}

/** The cells of a column of texts: `types` tells the error #N/A from a client who is called "#N/A". */
export function textCells(values: readonly unknown[], types: readonly unknown[]): Cell[] {
  return values.map((value, row) => textCell(value, types[row]));
}

/** What Excel answers for a range, or for a property of each of its cells: a row an array. */
export type Answered = readonly (readonly unknown[])[];

/** What Excel says of the kind of value that a row's cell of a column of texts holds, as far as that can matter. */
export type TypeOf = (row: number) => unknown;

/**
 * Packs the first `rows` rows of an answer, each column of it below what its packer holds. Of columns of texts `types`
 * tells the kinds of values, by their place in a row; the others are columns of numbers.
 */
export function packRows(
  values: Answered,
  rows: number,
  packers: readonly CellPacker[],
  types: readonly (TypeOf | null)[],
): void {
  for (const [column, packer] of packers.entries()) {
    const typeOf = types[column] ?? null;
    packer.addColumn(values, column, rows, (value, row) => otherCell(value, row, typeOf));
  }
}

/** The cell of a value that is no number. */
function otherCell(value: unknown, row: number, typeOf: TypeOf | null): OtherCell {
  if (!looksLikeError(value)) return plainCell(value);
  if (!typeOf) return noNumberCell(value);
  return typeOf(row) === 'Error' ? { error: String(value) } : plainCell(value);
}

/** Whether a value could stand for an error: all of them begin alike. */
export function looksLikeError(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#');
}

function numberCell(value: unknown): Cell {
  return typeof value === 'number' ? value : noNumberCell(value);
}

function noNumberCell(value: unknown): OtherCell {
  return typeof value === 'string' && ERRORS.has(value) ? { error: value } : plainCell(value);
}

function textCell(value: unknown, type: unknown): Cell {
  if (type === 'Error') return { error: String(value) };
  return typeof value === 'number' ? value : plainCell(value);
}

function plainCell(value: unknown): OtherCell {
  return typeof value === 'string' || typeof value === 'boolean' ? value : '';
}
