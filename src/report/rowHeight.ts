import { textWidth } from '../chart/layout/textWidth';
import type { FormatPlan, PlanCell } from './plan';

/** Points: a line of the usual font, its size, and what a cell keeps free beside its text. */
const LINE = 15;
const FONT_SIZE = 11;
const PADDING = 6;

/** Widths of letters are upper bounds over common faces; the font that Excel writes cells in is narrower. */
const NARROWER = 0.9;

/** Excel has no row higher than 409.5 points. */
const HIGHEST = 27;

/** Beyond so many rows all of them are as high as the highest, up to so many lines: a format for each would be too many. */
const ROWS_MEASURED = 300;
const MOST_LINES = 3;

/**
 * The formats that make rows from `first` on as high as their wrapped cells need; `points` are the columns' widths. Each
 * row has room for `least` lines at least: what follows from other cells may come to be that long.
 */
export function heightFormats(
  first: number,
  rows: readonly (readonly PlanCell[])[],
  points: readonly number[],
  least = 1,
): FormatPlan[] {
  const lines = rows.slice(0, ROWS_MEASURED).map((cells) => Math.max(least, linesOfRow(cells, points)));
  if (rows.length > ROWS_MEASURED) {
    const most = Math.max(least, Math.min(MOST_LINES, Math.max(...lines)));
    return [heightFormat(first, rows.length, most)];
  }
  const formats: FormatPlan[] = [];
  for (let from = 0; from < lines.length;) {
    const count = lines[from] ?? 1;
    let to = from + 1;
    while (to < lines.length && lines[to] === count) to++;
    if (count > 1) formats.push(heightFormat(first + from, to - from, count));
    from = to;
  }
  return formats;
}

/** Rows of one height, by how many lines they have room for, as far as Excel's rows go. */
export function heightFormat(row: number, rows: number, lines: number): FormatPlan {
  return { area: { row, column: 0, rows, columns: 1 }, rowHeight: Math.min(HIGHEST, lines) * LINE };
}

/** How many lines the longest of the cells takes, each in a column so many points wide. */
export function linesOfRow(cells: readonly PlanCell[], points: readonly number[]): number {
  return Math.max(1, ...cells.map((cell, column) => linesOf(shown(cell), points[column] ?? Infinity)));
}

function linesOf(text: string, points: number): number {
  return text
    .split('\n')
    .reduce(
      (sum, line) =>
        sum + Math.max(1, Math.ceil((NARROWER * textWidth(line, FONT_SIZE)) / (points - PADDING))),
      0,
    );
}

/** Numbers never wrap. */
function shown(cell: PlanCell): string {
  const value = typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.value : cell;
  return typeof value === 'string' ? value : '';
}
