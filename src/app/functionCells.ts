import type { Progress } from './ports';

/**
 * A cell whose formula calls a function of ours, as it was found. Row and column count from 0; `rows` and `columns` are
 * more than 1 where the formula spills: its result fills so many cells.
 */
export interface FunctionCell {
  readonly sheetId: string;
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly formula: string;
  readonly shows: Shown;
}

/** What a formula shows; of a spilled one its first cell, or the first error among its cells. */
export type Shown =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'error'; readonly error: string };

/** Why a cell is left as it is. */
export type LeftBecause =
  | 'protected'
  /** It shows an error. */
  | 'error'
  /** Its result is still awaited. */
  | 'waiting'
  /** Its formula is no longer the one that was listed. */
  | 'changed';

export interface LeftCell {
  readonly cell: FunctionCell;
  readonly because: LeftBecause;
}

/** What a look through the workbook came to: the cells that would be written to, and those that would not. */
export interface CellListing {
  readonly cells: readonly FunctionCell[];
  readonly left: readonly LeftCell[];
}

/** How writing to the listed cells ended. `written` counts formulas: one that spills is one. */
export interface CellsWritten {
  readonly written: number;
  readonly left: readonly LeftCell[];
}

/**
 * The formulas of the workbook that call functions of ours. The two that write are the only ones in the add-in that
 * write to cells of the user's, and to no other than those they are given: each is looked at again just before, and
 * left where its formula is another by now. Every method rejects with a `Stopped`, as in `WorkbookPort`.
 */
export interface FunctionsPort {
  /** Looks through all sheets in blocks, hidden ones too. */
  findCells(progress: Progress): Promise<readonly FunctionCell[]>;
  /** Puts what each formula shows in its place, over all the cells that it fills. */
  putValues(cells: readonly FunctionCell[], progress: Progress): Promise<CellsWritten>;
  /** Enters each formula once more, under the name that the function has now. */
  putFormulas(cells: readonly FunctionCell[], progress: Progress): Promise<CellsWritten>;
}
