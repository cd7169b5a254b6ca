import { CellPacker } from '../intake/cellPacker';
import type { PackedCells } from '../intake/packedCells';
import type { Cell } from '../intake/rawTable';

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

/** The first `rows` cells of one column of an answer. */
interface AnsweredColumn {
  readonly values: Answered;
  readonly column: number;
  readonly rows: number;
}

/** The cells of a column of numbers, packed. */
export function packedNumbers({ values, column, rows }: AnsweredColumn): PackedCells {
  const packer = new CellPacker(rows);
  for (let row = 0; row < rows; row++) packer.add(numberCell(values[row]?.[column]));
  return packer.packed();
}

/** The cells of a column of texts, packed; `typeOf` is what Excel says of the cell of a row that could be an error. */
export function packedTexts(
  { values, column, rows }: AnsweredColumn,
  typeOf: (row: number) => unknown,
): PackedCells {
  const packer = new CellPacker(rows);
  for (let row = 0; row < rows; row++) {
    const value = values[row]?.[column];
    packer.add(looksLikeError(value) ? textCell(value, typeOf(row)) : plainCell(value));
  }
  return packer.packed();
}

/** Whether a value could stand for an error: all of them begin alike. */
export function looksLikeError(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('#');
}

function numberCell(value: unknown): Cell {
  if (typeof value === 'string' && ERRORS.has(value)) return { error: value };
  return plainCell(value);
}

function textCell(value: unknown, type: unknown): Cell {
  return type === 'Error' ? { error: String(value) } : plainCell(value);
}

function plainCell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? value : '';
}
