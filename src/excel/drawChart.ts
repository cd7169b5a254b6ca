import type { AxisPlan, ChartPlan } from '../report/plan';
import { drawSeries } from './drawSeries';
import { areaRange } from './formatSheet';
import { safeTitle } from './safeText';

const GRIDLINES = '#E1E1E1';

/** A chart that was drawn; its size in points is loaded, to place the plot in it. */
export interface DrawnChart {
  readonly chart: Excel.Chart;
  readonly plan: ChartPlan;
}

/**
 * Draws a native XY chart over its area of the sheet, of cells that may stand on another, hidden one. Labels are placed
 * for the plan's size, and rows and columns are not equally large on every computer: the size is set last.
 */
export function drawChart(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  plan: ChartPlan,
): DrawnChart | null {
  const [first, ...others] = plan.series;
  if (!first) return null;
  const data = workbook.worksheets.getItem(plan.dataSheet);
  const chart = sheet.charts.add('XYScatter', areaRange(data, first.y), 'Columns');
  chart.name = plan.name;
  chart.title.text = safeTitle(plan.title);
  chart.plotVisibleOnly = false;
  drawSeries(data, plan.dataSheet, chart.series.getItemAt(0), first);
  for (const series of others)
    drawSeries(data, plan.dataSheet, chart.series.add(safeTitle(series.name)), series);
  drawAxis(chart.axes.categoryAxis, plan.xAxis);
  drawAxis(chart.axes.valueAxis, plan.yAxis);
  drawLegend(chart.legend, plan);
  const { row, column, rows, columns } = plan.area;
  chart.setPosition(sheet.getCell(row, column), sheet.getCell(row + rows - 1, column + columns - 1));
  if (plan.size) {
    chart.width = plan.size.width;
    chart.height = plan.size.height;
  }
  return { chart: chart.load('width,height'), plan };
}

/** Places the inner plot where the plan has it, which takes the chart's size: after the sync. */
export function placePlot({ chart, plan: { plot } }: DrawnChart): void {
  if (!plot) return;
  const { width, height, plotArea } = chart;
  plotArea.insideLeft = plot.left * width;
  plotArea.insideTop = plot.top * height;
  plotArea.insideWidth = plot.width * width;
  plotArea.insideHeight = plot.height * height;
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
