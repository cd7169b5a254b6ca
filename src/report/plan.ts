import type { ColumnBlock } from './columnBlock';
import type { CellArea, CellPosition, PlanCell } from './planCell';

export type { CellArea, CellPosition, Constant, ErrorCell, FormulaCell, PlanCell } from './planCell';

/**
 * What a matrix workbook holds, as plain data. Writers (Office.js, .xlsx) only write it down; every decision about
 * content is made before. Cells are counted from 0.
 */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
}

/**
 * One sheet of ours. `key` finds it again whatever the user renames it to. `name` is what it is called in the workbook,
 * settled before the plan is made, because formulas of other sheets say it.
 */
export interface SheetPlan {
  readonly key: string;
  readonly name: string;
  readonly blocks: readonly CellBlock[];
  /** Lists so long that they are told by columns; a cell of theirs stands in no block. */
  readonly columnBlocks: readonly ColumnBlock[];
  readonly formats: readonly FormatPlan[];
  readonly columnWidths: readonly ColumnWidth[];
  readonly charts: readonly ChartPlan[];
  /** Names of all charts that any build of this sheet may draw: a rebuild removes those, and no others. */
  readonly chartNames: readonly string[];
  /** The cell in which the writer says that a build is under way or was left unfinished. */
  readonly statusCell: CellPosition;
  /** Whether Excel's grey lines between the cells are shown; a sheet to be shown to others is calmer without. */
  readonly gridlines: boolean;
  readonly names: readonly NamePlan[];
  readonly tables: readonly TablePlan[];
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly dropDowns: readonly DropDownPlan[];
  /** How many rows and columns at the top left stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** null for a sheet that nobody is meant to print. */
  readonly print: PrintPlan | null;
  readonly isHidden: boolean;
}

/**
 * A name known on its sheet alone. `usual` is the text that stands there unless people worded it anew: a rebuild keeps
 * theirs. null for a name of cells that each build writes. `typed` tells what such a cell is where people type numbers over
 * it to try something out: the next build writes its own and says so.
 */
export interface NamePlan {
  readonly name: string;
  readonly area: CellArea;
  readonly usual: string | null;
  readonly typed?: TypedCell;
}

/** The cut of an axis by its title, or the rate of an activity. */
export type TypedCell = { readonly cutOf: string } | { readonly rateOf: string };

/**
 * An Excel table over `area`, its header row included; the headers are cells of the sheet. `computed` are the headers of
 * the columns that each build writes anew: all others are people's, and a rebuild keeps them by `keyHeader`'s text. `left`
 * is the column, and what it says, by which rows are known that have left the source. `numberHeader` is the column of our
 * numbers, by which rows of one key are told apart however people sorted them.
 */
export interface TablePlan {
  readonly name: string;
  readonly area: CellArea;
  readonly keyHeader: string;
  readonly numberHeader?: string;
  readonly computed: readonly string[];
  readonly left?: { readonly header: string; readonly text: string };
}

/** Looks that cells take on where `formula` is true, written for the top left cell of `area`; the first rule wins. */
export interface ConditionalFormatPlan {
  readonly area: CellArea;
  readonly formula: string;
  /** #RRGGBB */
  readonly fontColor?: string;
  /** #RRGGBB */
  readonly fill?: string;
  readonly bold?: boolean;
}

/** Cells that offer what the cells of `source` hold, a row or a column of the same sheet; anything else may be typed. */
export interface DropDownPlan {
  readonly area: CellArea;
  readonly source: CellArea;
}

/** How a sheet prints, on A4: one page wide, and `pagesTall` high or as many as it takes (null). */
export interface PrintPlan {
  readonly orientation: 'landscape' | 'portrait';
  readonly area: CellArea;
  readonly pagesTall: number | null;
  /** This many rows from the top are repeated on each page, from `from` on; null for none. */
  readonly repeated: { readonly from: number; readonly rows: number } | null;
}

/** A rectangle of cells, written in one go. All rows are of one length. */
export interface CellBlock {
  readonly at: CellPosition;
  readonly cells: readonly (readonly PlanCell[])[];
}

export interface FormatPlan {
  readonly area: CellArea;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  /** #RRGGBB */
  readonly fontColor?: string;
  /** #RRGGBB */
  readonly fill?: string;
  readonly align?: 'left' | 'center' | 'right';
  /** Text that wraps begins at the top of its cell, as do all cells so formatted. */
  readonly wrap?: boolean;
  readonly merge?: boolean;
  /** Points, of all rows of the area: rows of wrapped text do not everywhere grow by themselves. */
  readonly rowHeight?: number;
}

/** Width in points. */
export interface ColumnWidth {
  readonly column: number;
  readonly columns: number;
  readonly points: number;
}

/**
 * A native XY chart that covers `area` of its sheet and reads the cells of `dataSheet`, hidden or not. `altText` says in
 * words what it shows. `usualTitle` is its title unless people worded it anew.
 */
export interface ChartPlan {
  readonly name: string;
  readonly title: string;
  readonly usualTitle: string;
  readonly altText: string;
  /** The name of the sheet whose cells all series and labels are made of. */
  readonly dataSheet: string;
  readonly area: CellArea;
  /** What `area` measures, points, where labels are placed for that size; a spreadsheet may draw its cells otherwise. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Where the rectangle between the axes lies; without it Excel lays it out, and nobody can tell where. */
  readonly plot?: PlotPlan;
  readonly xAxis: AxisPlan;
  readonly yAxis: AxisPlan;
  /** At least one; the first has at least one point. No series is empty. */
  readonly series: readonly SeriesPlan[];
  readonly legend: 'bottom' | 'none';
}

/** The inner plot area, ticks and titles of the axes not counted: fractions of the chart's width and height. */
export interface PlotPlan {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface AxisPlan {
  readonly title: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  readonly numberFormat: string;
}

/** `x` and `y` are single columns of equal length on the chart's data sheet; x is a number in every cell. */
export interface SeriesPlan {
  readonly name: string;
  readonly x: CellArea;
  readonly y: CellArea;
  readonly marker: MarkerPlan | null;
  readonly line: LinePlan | null;
  readonly labels: readonly LabelPlan[];
  readonly inLegend: boolean;
}

export interface MarkerPlan {
  readonly shape: 'circle' | 'diamond' | 'square' | 'triangle';
  readonly size: number;
  /** #RRGGBB */
  readonly color: string;
}

export interface LinePlan {
  /** #RRGGBB */
  readonly color: string;
  /** Points. */
  readonly weight: number;
  readonly dash: 'solid' | 'dashed' | 'dotted';
}

/** A data label of point `point` (from 0) that shows what the cell `text` of the data sheet holds, linked to it. */
export interface LabelPlan {
  /** #RRGGBB behind the text, where lines of the chart may cross it. */
  readonly fill?: string;
  readonly point: number;
  readonly text: CellPosition;
  readonly position: 'left' | 'right' | 'top' | 'bottom' | 'center';
  readonly bold: boolean;
  /** #RRGGBB */
  readonly color: string;
  readonly fontSize: number;
}
