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
  return values.map((value) => (ERRORS.has(String(value)) ? { error: String(value) } : plainCell(value)));
}

/** The cells of a column of texts: `types` tells the error #N/A from a client who is called "#N/A". */
export function textCells(values: readonly unknown[], types: readonly unknown[]): Cell[] {
  return values.map((value, row) => (types[row] === 'Error' ? { error: String(value) } : plainCell(value)));
}

function plainCell(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? value : '';
}
