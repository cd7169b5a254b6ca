import { parseArea, splitAddress } from '../host/book/address';
import type { Book } from '../host/book/book';
import type { ChartDataLabel, ChartPoint, ChartSeries, SourceCells } from '../host/book/chart';
import type { HostValue } from '../host/cells';
import type { LabelPicture, LinePicture, MarkerPicture, PointPicture, SeriesPicture } from './chartPicture';
import { textPictureOf } from './textPictureOf';

export type NumberText = (value: number, format: string) => string;

interface SeriesPlace {
  readonly index: number;
  readonly inLegend: boolean;
  readonly numberText: NumberText;
}

export function seriesPictureOf(book: Book, series: ChartSeries, place: SeriesPlace): SeriesPicture {
  const name = series.name || `Series${place.index + 1}`;
  const ys = cells(book, series.values).map(number);
  const xs = series.xValues ? cells(book, series.xValues).map(number) : ys.map((_, i) => i + 1);
  return {
    name,
    points: ys.map((y, i): PointPicture => {
      const point = { x: xs[i] ?? null, y };
      return {
        ...point,
        label: label(book, { name, point, ...place }, labelOf(series, series.points.get(i))),
      };
    }),
    marker: marker(series, place.index),
    line: line(series, place.index),
    inLegend: place.inLegend,
  };
}

function cells(book: Book, source: SourceCells | null): HostValue[] {
  return source ? book.home.values(source.sheetId, source.area).flat() : [];
}

function number(value: HostValue): number | null {
  return typeof value === 'number' ? value : null;
}

const markerShapes: Readonly<Record<string, MarkerPicture['shape']>> = {
  Automatic: 'circle',
  Circle: 'circle',
  Diamond: 'diamond',
  Square: 'square',
  Triangle: 'triangle',
};

/** A style the workbench has no drawing for is drawn as a circle; "None" has no marker. */
function marker(series: ChartSeries, index: number): MarkerPicture | null {
  const isAutomatic = series.markerStyle === 'Automatic';
  if (series.markerStyle === 'None' || (isAutomatic && series.chartType.endsWith('NoMarkers'))) return null;
  return {
    shape: markerShapes[series.markerStyle] ?? 'circle',
    size: series.markerSize,
    color: series.markerBackgroundColor || series.format.fill.color || automaticColor(index),
  };
}

/** A plain scatter has no line unless one was asked for by a colour or a style. */
function line(series: ChartSeries, index: number): LinePicture | null {
  const { color, lineStyle, weight } = series.format.line;
  const isDrawn = series.chartType !== 'XYScatter' || lineStyle !== 'Automatic' || color !== '';
  if (!isDrawn || lineStyle === 'None') return null;
  return { color: color || automaticColor(index), weight, dash: dashOf(lineStyle) };
}

function dashOf(lineStyle: string): LinePicture['dash'] {
  if (lineStyle.endsWith('Dot') && !lineStyle.startsWith('Dash')) return 'dotted';
  return ['Automatic', 'Continuous'].includes(lineStyle) ? 'solid' : 'dashed';
}

/** Excel's accent colours, in turn. */
const automaticColors = ['#4472c4', '#ed7d31', '#a5a5a5', '#ffc000', '#5b9bd5', '#70ad47'] as const;

function automaticColor(index: number): string {
  return automaticColors[index % automaticColors.length] ?? automaticColors[0];
}

function labelOf(series: ChartSeries, point: ChartPoint | undefined) {
  if (point) return point.hasDataLabel ? point.dataLabel : null;
  return series.hasDataLabels ? { ...series.dataLabels, text: '', formula: '' } : null;
}

interface LabelledPoint extends SeriesPlace {
  readonly name: string;
  readonly point: { readonly x: number | null; readonly y: number | null };
}

function label(book: Book, at: LabelledPoint, looks: ChartDataLabel | null): LabelPicture | null {
  if (!looks) return null;
  const words = looks.formula
    ? linkedText(book, looks.formula, at.numberText)
    : looks.text || composed(at, looks);
  if (words === '') return null;
  return { ...textPictureOf(words, looks.format.font), position: labelPositions[looks.position] ?? 'right' };
}

const labelPositions: Readonly<Record<string, LabelPicture['position']>> = {
  Left: 'left',
  Right: 'right',
  Top: 'top',
  Bottom: 'bottom',
  Center: 'center',
};

/** What the cell behind a label's formula shows, such as =Sheet1!$A$2. */
function linkedText(book: Book, formula: string, numberText: NumberText): string {
  const { sheet: sheetName, rest } = splitAddress(formula.replace(/^=/, ''));
  const sheet = sheetName === null ? null : book.findSheet(sheetName);
  const area = parseArea(rest);
  if (!sheet || !area) return '#REF!';
  const value = book.home.values(sheet.id, area)[0]?.[0] ?? null;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const format = book.home.numberFormats(sheet.id, area)[0]?.[0] ?? 'General';
  return typeof value === 'number' ? numberText(value, format) : value;
}

function composed({ name, point: { x, y }, numberText }: LabelledPoint, looks: ChartDataLabel): string {
  const shown = (value: number | null) => (value === null ? '' : numberText(value, looks.numberFormat));
  const parts = [
    looks.showSeriesName ? name : '',
    looks.showCategoryName ? shown(x) : '',
    looks.showValue ? shown(y) : '',
  ];
  return parts.filter((part) => part !== '').join(looks.separator);
}
