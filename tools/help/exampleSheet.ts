import { SHEET_FUNCTIONS } from '../../src/functions/sheetFunctions';

/** Cells of an example, the first being A1. */
export type ExampleSheet = readonly (readonly (string | number)[])[];

const FORMULA = /^=CLIENTS\.([A-Z]+)\((.*)\)$/;
const RANGE = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/;
const BETWEEN_ARGUMENTS = /,\s*(?=(?:[^"]*"[^"]*")*[^"]*$)/;

/** Answers a formula of the kind used in examples with the function that ships. */
export function answerOf(formula: string, sheet: ExampleSheet): unknown[][] {
  const [, id = '', args = ''] = FORMULA.exec(formula) ?? [];
  const work = SHEET_FUNCTIONS[id];
  if (!work) throw new Error(`No function answers ${formula}`);
  return work(...(args.split(BETWEEN_ARGUMENTS).map((text) => argumentOf(text, sheet)) as unknown[][][]));
}

function argumentOf(text: string, sheet: ExampleSheet): unknown[][] | null {
  if (text === '') return null;
  const range = RANGE.exec(text);
  if (range) return cellsOf(range, sheet);
  if (text.startsWith('"')) return [[text.slice(1, -1)]];
  if (text.startsWith('#')) return [[{ code: text }]];
  if (text === 'TRUE' || text === 'FALSE') return [[text === 'TRUE']];
  const number = text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
  if (Number.isNaN(number)) throw new Error(`An example cannot say ${text}`);
  return [[number]];
}

function cellsOf(
  [, left = '', top = '', right = left, bottom = top]: RegExpExecArray,
  sheet: ExampleSheet,
): unknown[][] {
  const rows = sheet.slice(Number(top) - 1, Number(bottom));
  return rows.map((row) => row.slice(columnOf(left), columnOf(right) + 1));
}

function columnOf(letter: string): number {
  return letter.charCodeAt(0) - 'A'.charCodeAt(0);
}
