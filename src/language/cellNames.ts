import type { FunctionCell } from '../app/functionCells';
import { columnLetters } from '../core/problem';

/** How much of a formula or a text a line of the list shows. */
const SHORT = 60;

/** A formula or a text, cut to what a line can show. */
export function shortFormula(text: string): string {
  return text.length > SHORT ? `${text.slice(0, SHORT - 1)}…` : text;
}

/** The cells of a function as Excel names them: B4, or B4:C9. */
export function cellsAddress({ row, column, rows, columns }: FunctionCell): string {
  const cell = (down: number, right: number): string => `${columnLetters(column + right)}${row + down + 1}`;
  const first = cell(0, 0);
  return rows * columns === 1 ? first : `${first}:${cell(rows - 1, columns - 1)}`;
}

/** On how many sheets cells stand. */
export function sheetCount(cells: readonly FunctionCell[]): number {
  return new Set(cells.map(({ sheetId }) => sheetId)).size;
}
