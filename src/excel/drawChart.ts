import type { AxisPlan, ChartPlan } from '../report/plan';
import { drawSeries } from './drawSeries';
import { areaRange } from './formatSheet';
import { safeTitle } from './safeText';

const GRIDLINES = '#E1E1E1';

/** Draws a native XY chart over its area of the sheet. */
export function drawChart(sheet: Excel.Worksheet, sheetName: string, plan: ChartPlan): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add('XYScatter', areaRange(sheet, first.y), 'Columns');
  chart.name = plan.name;
  chart.title.text = safeTitle(plan.title);
  drawSeries(sheet, sheetName, chart.series.getItemAt(0), first);
  for (const series of others) drawSeries(sheet, sheetName, chart.series.add(safeTitle(series.name)), series);
  drawAxis(chart.axes.categoryAxis, plan.xAxis);
  drawAxis(chart.axes.valueAxis, plan.yAxis);
  drawLegend(chart.legend, plan);
  const { row, column, rows, columns } = plan.area;
  chart.setPosition(sheet.getCell(row, column), sheet.getCell(row + rows - 1, column + columns - 1));
}

/** Numbers stand at the edge of the plot, also where an axis crosses zero within it. */
function drawAxis(axis: Excel.ChartAxis, plan: AxisPlan): void {
  axis.minimum = plan.minimum;
  axis.maximum = plan.maximum;
  axis.majorUnit = plan.majorUnit;
  axis.numberFormat = plan.numberFormat;
  axis.tickLabelPosition = 'Low';
  axis.title.text = safeTitle(plan.title);
  axis.majorGridlines.visible = true;
  axis.majorGridlines.format.line.color = GRIDLINES;
}

/** Entries are hidden from the last, so that a hidden one moves none still to be found. */
function drawLegend(legend: Excel.ChartLegend, plan: ChartPlan): void {
  legend.visible = plan.legend === 'bottom';
  if (plan.legend === 'none') return;
  legend.position = 'Bottom';
  for (let index = plan.series.length - 1; index >= 0; index--) {
    if (!plan.series[index]?.inLegend) legend.legendEntries.getItemAt(index).visible = false;
  }
}
