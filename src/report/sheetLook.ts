import type { FormatPlan } from './plan';
import { area, FIRST_COLUMN } from './sheetCells';

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

/** How money is shown in the whole workbook, by the revenue of the clients (n×1). */
export function moneyFormat(revenue: Float64Array): string {
  const isSmall = revenue.every((money) => !(Math.abs(money) >= WHOLE_MONEY_FROM));
  return isSmall ? '#,##0.00;[Red]-#,##0.00' : '#,##0;[Red]-#,##0';
}

/** The look of a section's heading. */
export function headingFormat(row: number, column = FIRST_COLUMN): FormatPlan {
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
