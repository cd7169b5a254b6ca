import { area, blockAt } from '../sheetCells';
import { headerFormat, headingFormat, INK, numbersHeaderFormat } from '../sheetLook';
import type { Section } from '../sheetCells';
import type { ColumnWidth, FormatPlan, PlanCell } from '../plan';
import { heightFormats } from '../rowHeight';

/** The columns of every table on the sheet, from 0: what is told of, a figure, something short, and a text. */
const FIGURE_COLUMN = 1;
const CODE_COLUMN = 2;
const COLUMNS = 4;

/** Points; together a page of paper held upright. */
export const METHOD_WIDTHS: readonly ColumnWidth[] = [
  { column: 0, columns: 1, points: 150 },
  { column: FIGURE_COLUMN, columns: 1, points: 92 },
  { column: CODE_COLUMN, columns: 1, points: 66 },
  { column: 3, columns: 1, points: 352 },
];

/** Heading, sentence and headers stand above the first row of a table. */
export const ROWS_ABOVE = 3;

/** One row; `numberFormat` is the figure's, `look` may make a row stand out. */
export interface MethodRow {
  readonly name: PlanCell;
  readonly figure?: PlanCell;
  readonly code?: PlanCell;
  readonly text?: PlanCell;
  readonly numberFormat?: string;
  readonly look?: 'sum';
}

export interface MethodTable {
  readonly heading: string;
  readonly sentence: PlanCell;
  readonly headers: readonly [string, string, string, string];
  readonly rows: readonly MethodRow[];
}

/** A heading, a sentence, and a table below them; without rows no headers either. An empty row follows. */
export function methodSection(row: number, { heading, sentence, headers, rows }: MethodTable): Section {
  const header = row + ROWS_ABOVE - 1;
  const first = header + 1;
  const cells = rows.map(({ name, figure = null, code = null, text = null }) => [name, figure, code, text]);
  const table = rows.length > 0;
  return {
    blocks: [
      blockAt(row, [[heading], [sentence]], 0),
      ...(table ? [blockAt(header, [headers, ...cells], 0)] : []),
    ],
    formats: [
      headingFormat(row, 0),
      { area: area(row + 1, 0, 1, 1), italic: true, fontColor: INK.quiet },
      ...(table ? tableFormats(header, rows) : []),
      ...heightFormats(
        first,
        cells,
        METHOD_WIDTHS.map(({ points }) => points),
      ),
    ],
    rows: table ? first - row + rows.length + 1 : ROWS_ABOVE,
  };
}

function tableFormats(header: number, rows: readonly MethodRow[]): FormatPlan[] {
  const first = header + 1;
  return [
    headerFormat(header, 0, COLUMNS),
    numbersHeaderFormat(header, FIGURE_COLUMN, 1),
    { area: area(header, CODE_COLUMN, rows.length + 1, 1), align: 'center' },
    // All cells of a row, so that they begin at its top where one takes several lines.
    { area: area(first, 0, rows.length, COLUMNS), wrap: true },
    { area: area(first, FIGURE_COLUMN, rows.length, 1), align: 'right' },
    ...figureFormats(first, rows),
    ...rows.flatMap(({ look }, at) =>
      look === 'sum' ? [{ area: area(first + at, 0, 1, COLUMNS), bold: true, fill: INK.band }] : [],
    ),
  ];
}

/** One format for rows below each other that have the same. */
function figureFormats(first: number, rows: readonly MethodRow[]): FormatPlan[] {
  const formats: FormatPlan[] = [];
  for (let from = 0; from < rows.length;) {
    const numberFormat = rows[from]?.numberFormat;
    let to = from + 1;
    while (to < rows.length && rows[to]?.numberFormat === numberFormat) to++;
    if (numberFormat !== undefined)
      formats.push({ area: area(first + from, FIGURE_COLUMN, to - from, 1), numberFormat });
    from = to;
  }
  return formats;
}
