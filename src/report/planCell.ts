/** A cell of a sheet; rows and columns count from 0. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface CellArea extends CellPosition {
  readonly rows: number;
  readonly columns: number;
}

/** Text is text, whatever it begins with: keeping Excel from reading it as a formula is the writer's duty. */
export type PlanCell = string | number | boolean | FormulaCell | ErrorCell | null;
export type Constant = Exclude<PlanCell, object>;

/**
 * A native formula in en-US notation, beginning with "=", of functions that Excel 2007 knows. Never made from cell text.
 * `value` is what it comes to.
 */
export interface FormulaCell {
  readonly formula: string;
  readonly value: string | number | boolean | ErrorCell;
}

/** An error as Excel shows it, such as #N/A, with which a chart leaves out a point. */
export interface ErrorCell {
  readonly error: string;
}
