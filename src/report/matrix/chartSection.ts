import type { AxisRange } from '../../chart/layout/axisRange';
import type { AxisPlan, CellBlock, ChartPlan, FormatPlan, PlanCell, SeriesPlan } from '../plan';
import { countText, namesText, shortName } from '../wording';
import { CAPTION_SIZE, chartCaptions, chartLines, LABEL_SIZE, nameLabels } from './chartMarks';
import type { Caption, ChartLine, EffortAndWorth, NameLabel } from './chartMarks';
import type { ChartPoints, QuadrantRun } from './chartPoints';
import type { MatrixInput } from '../matrixInput';
import { QUADRANT_STYLES } from '../quadrantStyle';
import { area, blockAt } from '../sheetCells';
import { INK, RATE, SHARE } from '../sheetLook';
import { CHART_COLUMNS, CHART_ROWS, COLUMN } from './sheetLayout';
import type { Section } from '../sheetCells';

/** Columns of the cells the chart reads: first the clients, then what is drawn besides. */
interface DataColumns {
  readonly points: number;
  readonly marks: number;
}

/** Columns from the first of the clients to the first of what is drawn besides: four and an empty one. */
const MARKS_BEHIND = 5;

/** Columns the chart's cells take, with an empty one behind them. */
export const CHART_DATA_COLUMNS = MARKS_BEHIND + 4;

/** The first row of those cells, below their heading and headers. */
const FIRST_ROW = 2;

const LINE_COLOR = '#404040';
const NAME_COLOR = '#262626';

/** How many names of clients outside the axes are told. */
const NAMES_TOLD = 5;

/** What the chart is called among those of its sheet. */
export const MATRIX_CHART = 'Client matrix';

/** The chart with the cells it reads, and a sentence about whoever lies outside its axes. */
export interface ChartSection extends Section {
  readonly charts: readonly ChartPlan[];
}

/** `dataColumn` is the first column of the cells that the chart reads. */
export function chartSection(
  row: number,
  input: MatrixInput,
  dataColumn: number,
  points: ChartPoints | null,
): ChartSection {
  if (!points) {
    const text = 'There is no chart of quadrants: no client has revenue above 0, so none has a place in it.';
    return { blocks: [blockAt(row, [[text]])], formats: [quiet(row)], rows: 2, charts: [] };
  }
  const columns: DataColumns = { points: dataColumn, marks: dataColumn + MARKS_BEHIND };
  const markerSize = sizeOfMarkers(points.clients.length);
  const lines = chartLines(input, points);
  const captions = chartCaptions(input, points);
  const names = nameLabels(input, points, captions, markerSize);
  const captionsRow = FIRST_ROW + 2 * lines.length;
  const below = outsideSentence(input, points);
  const series = [
    ...points.runs.map((run) => quadrantSeries(run, input, { columns, size: markerSize, names })),
    ...lines.map((line, index) => lineSeries(line, FIRST_ROW + 2 * index, columns)),
    captionSeries(captionsRow, captions, columns),
  ];
  return {
    blocks: [
      ...dataBlocks(input, points, columns, [...lines.flatMap(lineRows), ...captions.map(captionRow)]),
      ...(below === '' ? [] : [blockAt(row + CHART_ROWS, [[below]])]),
    ],
    formats: [
      ...dataFormats(points.clients.length, 2 * lines.length + captions.length, columns),
      quiet(row + CHART_ROWS),
    ],
    rows: CHART_ROWS + (below === '' ? 1 : 2),
    charts: [
      {
        name: MATRIX_CHART,
        title: `Client matrix: ${input.scheme.up.toLowerCase()} against ${input.scheme.right.toLowerCase()}`,
        usualTitle: `Client matrix: ${input.scheme.up.toLowerCase()} against ${input.scheme.right.toLowerCase()}`,
        altText: '',
        dataSheet: 'Client matrix',
        area: area(row, COLUMN.rank, CHART_ROWS, CHART_COLUMNS),
        xAxis: axis(`${input.scheme.right}: cost to serve as % of revenue`, points.effortAxis),
        yAxis: axis(`${input.scheme.up}: contribution as % of revenue`, points.worthAxis),
        series,
        legend: 'bottom',
      },
    ],
  };
}

function quiet(row: number): FormatPlan {
  return { area: area(row, COLUMN.rank, 1, 1), italic: true, fontColor: INK.quiet };
}

/** Points across: the more clients, the smaller. */
function sizeOfMarkers(clients: number): number {
  if (clients <= 100) return 8;
  return clients <= 500 ? 6 : 5;
}

function axis(title: string, { minimum, maximum, majorUnit }: AxisRange): AxisPlan {
  return { title, minimum, maximum, majorUnit, numberFormat: majorUnit >= 0.01 ? SHARE : RATE };
}

function outsideSentence({ intake }: MatrixInput, { outside }: ChartPoints): string {
  if (outside.length === 0) return '';
  const names = outside.map((client) => intake.clients.names[client] ?? '');
  const lie = countText(outside.length, 'client lies', 'clients lie');
  return `${lie} outside the chart's axes, which show the others larger: ${namesText(names, NAMES_TOLD)}.`;
}

function dataBlocks(
  { intake, matrix, scheme }: MatrixInput,
  points: ChartPoints,
  columns: DataColumns,
  marks: PlanCell[][],
): CellBlock[] {
  const clients = points.runs.flatMap(({ quadrant, from, count }) =>
    points.clients
      .slice(from, from + count)
      .map((client): PlanCell[] => [
        scheme.labels[quadrant],
        shortName(intake.clients.names[client] ?? ''),
        matrix.effort[client] ?? null,
        matrix.worth[client] ?? null,
      ]),
  );
  return [
    blockAt(1, [['Segment', 'Client', scheme.right, scheme.up], ...clients], columns.points),
    blockAt(1, [['Line or text', scheme.right, scheme.up], ...marks], columns.marks),
  ];
}

function dataFormats(clients: number, marks: number, columns: DataColumns): FormatPlan[] {
  return [
    { area: area(1, columns.points, 1, MARKS_BEHIND + 3), bold: true, fontColor: INK.quiet },
    { area: area(FIRST_ROW, columns.points + 2, clients, 2), numberFormat: RATE },
    { area: area(FIRST_ROW, columns.marks + 1, marks, 2), numberFormat: RATE },
  ];
}

function quadrantSeries(
  { quadrant, from, count }: QuadrantRun,
  { scheme }: MatrixInput,
  {
    columns,
    size,
    names,
  }: { readonly columns: DataColumns; readonly size: number; readonly names: readonly NameLabel[] },
): SeriesPlan {
  const { shape, color } = QUADRANT_STYLES[quadrant];
  return {
    name: scheme.labels[quadrant],
    x: area(FIRST_ROW + from, columns.points + 2, count, 1),
    y: area(FIRST_ROW + from, columns.points + 3, count, 1),
    marker: { shape, color, size },
    line: null,
    labels: names
      .filter(({ point }) => point >= from && point < from + count)
      .map(({ point, position }) => ({
        point: point - from,
        text: { row: FIRST_ROW + point, column: columns.points + 1 },
        position,
        bold: false,
        color: NAME_COLOR,
        fontSize: LABEL_SIZE,
      })),
    inLegend: true,
  };
}

function lineSeries({ name, dash }: ChartLine, row: number, columns: DataColumns): SeriesPlan {
  return {
    name,
    x: area(row, columns.marks + 1, 2, 1),
    y: area(row, columns.marks + 2, 2, 1),
    marker: null,
    line: { color: LINE_COLOR, weight: dash === 'dashed' ? 1.5 : 1, dash },
    labels: [],
    inLegend: true,
  };
}

/** A quadrant may be narrower than its caption: the cut stays behind the words. */
const CAPTION_FILL = '#FFFFFF';

/** Points without marker or line, there for their labels. */
function captionSeries(row: number, captions: readonly Caption[], columns: DataColumns): SeriesPlan {
  return {
    name: 'Captions',
    x: area(row, columns.marks + 1, captions.length, 1),
    y: area(row, columns.marks + 2, captions.length, 1),
    marker: null,
    line: null,
    labels: captions.map(({ quadrant, position }, point) => ({
      point,
      text: { row: row + point, column: columns.marks },
      position,
      bold: true,
      color: QUADRANT_STYLES[quadrant].textColor,
      fontSize: CAPTION_SIZE,
      fill: CAPTION_FILL,
    })),
    inLegend: false,
  };
}

function lineRows({ name, ends }: ChartLine): PlanCell[][] {
  return ends.map((end: EffortAndWorth) => [name, end.effort, end.worth]);
}

function captionRow({ text, effort, worth }: Caption): PlanCell[] {
  return [text, effort, worth];
}
