/** Where a formula of people's stands: the sheet row of its cell (from 1), and the table's headers from sheet column `firstColumn` on. */
export interface FormulaPlace {
  readonly row: number;
  readonly firstColumn: number;
  readonly headers: readonly string[];
}

/**
 * A formula that goes on meaning the same when its row and the columns move: cells of its own row in the table are named
 * by their headers, [@[Header]], as Excel does when they are clicked. All else stays as it is.
 */
export function ownRowFormula(formula: string, place: FormulaPlace): string {
  return formula.replace(PIECES, (piece: string, first?: string, last?: string) => {
    if (first === undefined) return piece;
    const from = headerOf(first, place);
    const to = last === undefined ? from : headerOf(last, place);
    if (from === null || to === null) return piece;
    return from === to ? `[@[${from}]]` : `[@[${from}]:[${to}]]`;
  });
}

/** Texts, quoted sheet names and what stands in brackets are passed over; a cell of another sheet follows a "!". */
const CELL = String.raw`\$?[A-Z]{1,3}\d{1,7}`;
const PIECES = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|(?<![\w.$!:\]'])(${CELL})(?::(${CELL}))?(?![\w.$(!:[])`,
  'g',
);

/** The header of the table's column that a cell of the own row stands in; null for any other cell. */
function headerOf(cell: string, { row, firstColumn, headers }: FormulaPlace): string | null {
  const [, letters = '', digits = ''] = /^\$?([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (Number(digits) !== row) return null;
  const header = headers[columnIndex(letters) - firstColumn];
  return header === undefined ? null : header.replace(/[[\]#']/g, "'$&");
}

/** A is 0, AA is 26. */
function columnIndex(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
}
