import type { LabelPlan, LinePlan, MarkerPlan, SeriesPlan } from '../../../report/plan';
import { parseArea, splitAddress } from '../../host/book/address';
import type { Book } from '../../host/book/book';
import type { ChartPoint, ChartSeries } from '../../host/book/chart';
import type { Sheet } from '../../host/book/sheet';

/** null where the series reads cells of another sheet than the chart's. */
export function seriesPlanOf(
  book: Book,
  dataSheet: Sheet,
  series: ChartSeries,
  inLegend: boolean,
): SeriesPlan | null {
  const { values, xValues } = series;
  if (values?.sheetId !== dataSheet.id || xValues?.sheetId !== dataSheet.id) return null;
  return {
    name: series.name,
    x: xValues.area,
    y: values.area,
    marker: marker(series),
    line: line(series),
    labels: [...series.points].flatMap(([point, looks]) => label(book, dataSheet, point, looks) ?? []),
    inLegend,
  };
}

const shapes: Readonly<Record<string, MarkerPlan['shape']>> = {
  Diamond: 'diamond',
  Square: 'square',
  Triangle: 'triangle',
};

function marker({ markerStyle, markerSize, markerBackgroundColor, format }: ChartSeries): MarkerPlan | null {
  if (markerStyle === 'None') return null;
  return {
    shape: shapes[markerStyle] ?? 'circle',
    size: markerSize,
    color: markerBackgroundColor || format.fill.color || '#4472C4',
  };
}

function line({ format: { line: looks } }: ChartSeries): LinePlan | null {
  const { color, weight, lineStyle } = looks;
  if (lineStyle === 'None' || (lineStyle === 'Automatic' && color === '')) return null;
  const isSolid = ['Automatic', 'Continuous'].includes(lineStyle);
  const dash = isSolid ? 'solid' : /^(Round|Square)Dot$/.test(lineStyle) ? 'dotted' : 'dashed';
  return { color: color || '#4472C4', weight, dash };
}

const positions: Readonly<Record<string, LabelPlan['position']>> = {
  Left: 'left',
  Top: 'top',
  Bottom: 'bottom',
  Center: 'center',
};

/** Labels that show a cell of the data sheet; a plan knows no others. */
function label(book: Book, dataSheet: Sheet, point: number, looks: ChartPoint): LabelPlan | null {
  const { dataLabel, hasDataLabel } = looks;
  const { sheet, rest } = splitAddress(dataLabel.formula.replace(/^=/, ''));
  const cell = parseArea(rest);
  if (!hasDataLabel || !cell || sheet === null || book.findSheet(sheet) !== dataSheet) return null;
  const { font, fill } = dataLabel.format;
  return {
    point,
    text: { row: cell.row, column: cell.column },
    position: positions[dataLabel.position] ?? 'right',
    bold: font.bold,
    color: font.color,
    fontSize: font.size,
    ...(fill.color && { fill: fill.color }),
  };
}
