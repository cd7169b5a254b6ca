import type { LabelPlan, LinePlan, MarkerPlan, SeriesPlan } from '../report/plan';
import { areaRange } from './formatSheet';
import { safeTitle } from './safeText';
import { cellFormula } from './sheetName';

/** Gives a series of an XY chart its points, its looks and the labels of some points. */
export function drawSeries(
  sheet: Excel.Worksheet,
  sheetName: string,
  series: Excel.ChartSeries,
  plan: SeriesPlan,
): void {
  series.name = safeTitle(plan.name);
  series.setXAxisValues(areaRange(sheet, plan.x));
  series.setValues(areaRange(sheet, plan.y));
  if (plan.line) series.chartType = plan.marker ? 'XYScatterLines' : 'XYScatterLinesNoMarkers';
  drawMarker(series, plan.marker);
  drawLine(series.format.line, plan.line);
  for (const label of plan.labels) drawLabel(sheetName, series.points.getItemAt(label.point), label);
}

const LINE_STYLES = { solid: 'Continuous', dashed: 'Dash', dotted: 'RoundDot' } as const;

const SHAPES = { circle: 'Circle', diamond: 'Diamond', square: 'Square', triangle: 'Triangle' } as const;

function drawMarker(series: Excel.ChartSeries, plan: MarkerPlan | null): void {
  if (!plan) {
    series.markerStyle = 'None';
    return;
  }
  series.markerStyle = SHAPES[plan.shape];
  series.markerSize = plan.size;
  series.markerBackgroundColor = plan.color;
  series.markerForegroundColor = plan.color;
}

function drawLine(line: Excel.ChartLineFormat, plan: LinePlan | null): void {
  if (!plan) {
    line.lineStyle = 'None';
    return;
  }
  line.color = plan.color;
  line.weight = plan.weight;
  line.lineStyle = LINE_STYLES[plan.dash];
}

const POSITIONS = { left: 'Left', right: 'Right', top: 'Top', bottom: 'Bottom', center: 'Center' } as const;

/** The label shows its cell, so that it follows when the cell is edited. */
function drawLabel(sheetName: string, point: Excel.ChartPoint, plan: LabelPlan): void {
  point.hasDataLabel = true;
  const label = point.dataLabel;
  label.formula = cellFormula(sheetName, plan.text.row, plan.text.column);
  label.position = POSITIONS[plan.position];
  label.format.font.bold = plan.bold;
  label.format.font.color = plan.color;
  label.format.font.size = plan.fontSize;
  if (plan.fill !== undefined) label.format.fill.setSolidColor(plan.fill);
}
