/**
 * What a matrix workbook holds, as plain data. Writers (Office.js, .xlsx) only write it down; every decision about
 * content is made before. Cells are counted from 0.
 */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
}

/** One sheet of ours. `key` finds it again whatever the user renames it to; `name` is the name wished for. */
export interface SheetPlan {
  readonly key: string;
  readonly name: string;
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormatPlan[];
  readonly columnWidths: readonly ColumnWidth[];
  readonly charts: readonly ChartPlan[];
  /** Names of all charts that any build of this sheet may draw: a rebuild removes those, and no others. */
  readonly chartNames: readonly string[];
  /** The cell in which the writer says that a build is under way or was left unfinished. */
  readonly statusCell: CellPosition;
  /** Whether Excel's grey lines between the cells are shown; a sheet to be shown to others is calmer without. */
  readonly gridlines: boolean;
}

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

export interface CellArea extends CellPosition {
  readonly rows: number;
  readonly columns: number;
}

/** Text is text, whatever it begins with: keeping Excel from reading it as a formula is the writer's duty. */
export type PlanCell = string | number | boolean | FormulaCell | null;

/** A native formula in en-US notation, beginning with "=". Never made from cell text. */
interface FormulaCell {
  readonly formula: string;
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
  readonly wrap?: boolean;
  readonly merge?: boolean;
}

/** Width in points. */
export interface ColumnWidth {
  readonly column: number;
  readonly columns: number;
  readonly points: number;
}

/** A native XY chart that covers `area` of its sheet. */
export interface ChartPlan {
  readonly name: string;
  readonly title: string;
  readonly area: CellArea;
  readonly xAxis: AxisPlan;
  readonly yAxis: AxisPlan;
  /** At least one; the first has at least one point. No series is empty. */
  readonly series: readonly SeriesPlan[];
  readonly legend: 'bottom' | 'none';
}

export interface AxisPlan {
  readonly title: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
  readonly numberFormat: string;
}

/** `x` and `y` are single columns of equal length on the same sheet. */
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

/** A data label of point `point` (from 0) that shows what the cell `text` holds, linked to it. */
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
