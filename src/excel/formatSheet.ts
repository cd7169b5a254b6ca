import type { CellArea, FormatPlan, SheetPlan } from '../report/plan';

/** Formats, column widths and gridlines of a sheet whose cells are written. */
export function formatSheet(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const format of plan.formats) formatArea(areaRange(sheet, format.area), format);
  for (const { column, columns, points } of plan.columnWidths) {
    sheet.getRangeByIndexes(0, column, 1, columns).getEntireColumn().format.columnWidth = points;
  }
  sheet.showGridlines = plan.gridlines;
}

export function areaRange(sheet: Excel.Worksheet, area: CellArea): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

const ALIGNED = { left: 'Left', center: 'Center', right: 'Right' } as const;

function formatArea(range: Excel.Range, plan: FormatPlan): void {
  const { format } = range;
  if (plan.numberFormat !== undefined) setNumberFormat(range, plan.numberFormat);
  if (plan.bold !== undefined) format.font.bold = plan.bold;
  if (plan.italic !== undefined) format.font.italic = plan.italic;
  if (plan.fontSize !== undefined) format.font.size = plan.fontSize;
  if (plan.fontColor !== undefined) format.font.color = plan.fontColor;
  if (plan.fill !== undefined) format.fill.color = plan.fill;
  if (plan.align !== undefined) format.horizontalAlignment = ALIGNED[plan.align];
  if (plan.wrap !== undefined) format.wrapText = plan.wrap;
  if (plan.wrap) format.verticalAlignment = 'Top';
  if (plan.rowHeight !== undefined) format.rowHeight = plan.rowHeight;
  if (plan.merge) range.merge();
}

/** One format for all cells is given as it is, not as a grid of its own size: Excel takes both. */
function setNumberFormat(range: Excel.Range, numberFormat: string): void {
  range.numberFormat = numberFormat as unknown as string[][];
}
