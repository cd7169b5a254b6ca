import { columnLetters } from '../../core/problem';

/** One cell of the workbook; row and column count from 0. */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Cells below each other in one column. */
export interface ColumnRef extends CellRef {
  readonly rows: number;
}

/** A cell in a formula of any sheet: 'Client matrix'!$D$5. */
export function cellText(cell: CellRef): string {
  return `${sheetText(cell.sheet)}!${cellHere(cell)}`;
}

/** All cells of a column in a formula of any sheet: 'Matrix clients'!$C$6:$C$45. */
export function columnText(column: ColumnRef): string {
  return `${sheetText(column.sheet)}!${columnHere(column)}`;
}

/** A cell in formulas of its own sheet: $D$5. Shorter by the sheet's name, which counts where clients are many. */
export function cellHere({ row, column }: Omit<CellRef, 'sheet'>): string {
  return absolute(row, column);
}

/** All cells of a column in formulas of its own sheet: $C$6:$C$45. */
export function columnHere({ row, column, rows }: Omit<ColumnRef, 'sheet'>): string {
  return `${absolute(row, column)}:${absolute(row + rows - 1, column)}`;
}

/** The cell of a column that stands in the formula's own row and sheet, which stays so when a table is sorted: $C6. */
export function inRow({ column }: Pick<CellRef, 'column'>, row: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** One of a column's cells, from 0. */
export function cellOfColumn({ sheet, row, column }: ColumnRef, index: number): CellRef {
  return { sheet, row: row + index, column };
}

function absolute(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** Quoted always: a quoted name is right whatever it holds. */
function sheetText(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
