import type { CellArea, CellBlock, FormatPlan, PlanCell } from '../plan';

/**
 * The fixed sheet columns of the client list, from 0; what stands above it keeps to the same columns. Those behind
 * them depend on what is known of the clients (see `listLayout`).
 */
export const COLUMN = {
  rank: 1,
  client: 2,
  revenue: 3,
  directCost: 4,
  contribution: 5,
  costToServe: 6,
  profit: 7,
  worth: 8,
  effort: 9,
  segment: 10,
  losesMoney: 11,
} as const;

/** Points. */
export const CHART_WIDTH = 720;

/** The chart covers the columns from rank to worth, which are `CHART_WIDTH`. */
export const CHART_COLUMNS = COLUMN.worth - COLUMN.rank + 1;

/** 29 rows of the usual 15 points: 435 points. */
export const CHART_ROWS = 29;

export const COUNT = '#,##0';
export const SHARE = '0%';
export const RATE = '0.0%';

export const INK = {
  heading: '#1F3A5F',
  quiet: '#595959',
  warning: '#B34700',
  onHeading: '#FFFFFF',
  band: '#E8EDF3',
  /** Behind cells that people may write in. */
  editable: '#FFF7DB',
} as const;

/** With no client's revenue above this, money is told in hundredths: a table may be in thousands or millions. */
const WHOLE_MONEY_FROM = 1000;

/** How money is shown on the whole sheet, by the revenue of the clients (n×1). */
export function moneyFormat(revenue: Float64Array): string {
  const isSmall = revenue.every((money) => !(Math.abs(money) >= WHOLE_MONEY_FROM));
  return isSmall ? '#,##0.00;[Red]-#,##0.00' : '#,##0;[Red]-#,##0';
}

/** A part of the sheet: its cells and formats, and how many rows it takes. */
export interface Section {
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormatPlan[];
  readonly rows: number;
}

export const NOTHING: Section = { blocks: [], formats: [], rows: 0 };

/** Rows of cells that begin at the rank column. */
export function blockAt(
  row: number,
  cells: readonly (readonly PlanCell[])[],
  column: number = COLUMN.rank,
): CellBlock {
  return { at: { row, column }, cells };
}

export function area(row: number, column: number, rows: number, columns: number): CellArea {
  return { row, column, rows, columns };
}

/** The look of a section's heading. */
export function headingFormat(row: number, column: number = COLUMN.rank): FormatPlan {
  return { area: area(row, column, 1, 1), bold: true, fontSize: 13, fontColor: INK.heading };
}

/** The look of a row of column headers. */
export function headerFormat(row: number, column: number, columns: number): FormatPlan {
  return {
    area: area(row, column, 1, columns),
    bold: true,
    fontColor: INK.onHeading,
    fill: INK.heading,
    wrap: true,
  };
}

/** Headers of numbers stand above them, on the right. */
export function numbersHeaderFormat(row: number, column: number, columns: number): FormatPlan {
  return { area: area(row, column, 1, columns), align: 'right' };
}

/** A number a sheet can hold; a missing one is an empty cell. */
export function cellOf(number: number): number | null {
  return Number.isFinite(number) ? number : null;
}
