import type { WhaleCurve } from '../../core/portfolio/whaleCurve';
import type { AxisPlan, CellArea, CellPosition, FormatPlan, LinePlan, PlanCell, SeriesPlan } from '../plan';
import type { ChartSection } from './chartSection';
import { area, blockAt, NOTHING } from '../sheetCells';
import { INK, RATE, SHARE } from '../sheetLook';
import { whalePoints } from '../charts/whalePoints';
import type { WhalePoints, ZoneOfPoints } from '../charts/whalePoints';
import { peakLabel, whaleSentence, zoneName } from '../charts/whaleWording';

/** What the chart is called among those of its sheet. */
export const WHALE_CHART = 'Whale curve';

/** Colours that differ in lightness too, and a dash for each, so that zones can be told apart in grey. */
const ZONE_LINES: Readonly<Record<ZoneOfPoints['zone'], LinePlan>> = {
  mostOfPeak: { color: INK.heading, weight: 3, dash: 'solid' },
  upToPeak: { color: '#2E86C1', weight: 3, dash: 'dotted' },
  afterPeak: { color: INK.warning, weight: 2.25, dash: 'dashed' },
};
const TOTAL_LINE: LinePlan = { color: '#404040', weight: 0.75, dash: 'solid' };
const LABEL_SIZE = 10;

/** So far from the ends of the axis the middle of the words at the peak stays, so that they lie within the plot. */
const HALF_OF_WORDS = 0.16;

/** So far above the peak, as a fraction of the axis, that they do not touch its marker. */
const WORDS_ABOVE = 0.015;

/** Columns from the first of the points to the first of what is drawn besides: three and an empty one. */
const MARKS_BEHIND = 4;

/** The rows of those cells, below the heading that they share with the other chart's. */
const HEADER_ROW = 1;
const FIRST_ROW = HEADER_ROW + 1;

/** What is drawn besides the curve: a text, the share of clients and the height, one row each. */
type Mark = readonly [string, number, number];

/**
 * The whale curve with the cells it reads and a sentence above that says what it shows; nothing with fewer than 2
 * clients. `place` is what sentence and chart cover, `dataColumn` the first column of the cells.
 */
export function whaleSection(
  place: CellArea,
  curve: WhaleCurve,
  money: string,
  dataColumn: number,
): ChartSection {
  const points = whalePoints(curve);
  if (!points) return { ...NOTHING, charts: [] };
  const height = points.unit === 'share' ? 'Share of profit' : 'Profit together';
  const marks = marksOf(points, curve);
  const { row, column, rows, columns } = place;
  return {
    blocks: [
      blockAt(row, [[whaleSentence(curve, points)]], column),
      blockAt(HEADER_ROW, [['Clients', 'Share of clients', height], ...pointRows(points)], dataColumn),
      blockAt(
        HEADER_ROW,
        [['Line or text', 'Share of clients', height], ...marks],
        dataColumn + MARKS_BEHIND,
      ),
    ],
    formats: [
      { area: area(row, column, 1, 1), bold: true, fontColor: INK.heading },
      ...dataFormats(points, marks.length, money, dataColumn),
    ],
    rows: rows + 1,
    charts: [
      {
        name: WHALE_CHART,
        title:
          points.unit === 'share'
            ? 'Whale curve: cumulative share of profit'
            : 'Whale curve: cumulative profit in money',
        usualTitle: 'Whale curve',
        altText: '',
        dataSheet: 'Client matrix',
        area: area(row + 1, column, rows - 1, columns),
        xAxis: {
          title: 'Share of clients, the most profitable first',
          minimum: 0,
          maximum: 1,
          majorUnit: 0.1,
          numberFormat: SHARE,
        },
        yAxis: heightAxis(points),
        series: [
          ...points.zones.map((zone) => zoneSeries(zone, dataColumn)),
          ...markSeries(points, dataColumn + MARKS_BEHIND),
        ],
        legend: 'bottom',
      },
    ],
  };
}

function pointRows({ ranks, heights, clients }: WhalePoints): PlanCell[][] {
  return ranks.map((rank, point) => [rank, rank / clients, heights[point] ?? null]);
}

function heightAxis({ unit, axis }: WhalePoints): AxisPlan {
  if (unit === 'share') return { title: 'Share of total profit', ...axis, numberFormat: SHARE };
  return { title: 'Profit together', ...axis, numberFormat: axis.majorUnit >= 1 ? '#,##0' : '#,##0.00' };
}

/** Both ends of the line of the total; where there is a peak, its point, and where the words for it stand. */
function marksOf(points: WhalePoints, curve: WhaleCurve): Mark[] {
  const { total, peak, ranks, heights, clients, axis } = points;
  const ends: Mark[] = [
    ['Total profit', 0, total],
    ['Total profit', 1, total],
  ];
  if (peak === 0) return ends;
  const [across, height] = [(ranks[peak] ?? NaN) / clients, heights[peak] ?? NaN];
  const words = Math.min(1 - HALF_OF_WORDS, Math.max(HALF_OF_WORDS, across));
  const above = height + WORDS_ABOVE * (axis.maximum - axis.minimum);
  return [...ends, ['Peak', across, height], [peakLabel(curve, points), words, above]];
}

function zoneSeries(zone: ZoneOfPoints, dataColumn: number): SeriesPlan {
  const count = zone.to - zone.from + 1;
  return {
    name: zoneName(zone),
    x: area(FIRST_ROW + zone.from, dataColumn + 1, count, 1),
    y: area(FIRST_ROW + zone.from, dataColumn + 2, count, 1),
    marker: null,
    line: ZONE_LINES[zone.zone],
    labels: [],
    inLegend: true,
  };
}

function markSeries({ peak, unit }: WhalePoints, marksColumn: number): SeriesPlan[] {
  const total: SeriesPlan = {
    ...bare('Total profit', { row: FIRST_ROW, column: marksColumn }, 2),
    name: unit === 'share' ? 'Total profit = 100%' : 'Total profit',
    line: TOTAL_LINE,
    inLegend: true,
  };
  if (peak === 0) return [total];
  const words = { row: FIRST_ROW + 3, column: marksColumn };
  return [
    total,
    {
      ...bare('Peak', { row: FIRST_ROW + 2, column: marksColumn }, 1),
      marker: { shape: 'diamond', size: 8, color: INK.heading },
    },
    {
      ...bare('Words at the peak', words, 1),
      labels: [
        { point: 0, text: words, position: 'top', bold: true, color: INK.heading, fontSize: LABEL_SIZE },
      ],
    },
  ];
}

/** A series without looks of the marks in `count` rows from a cell on. */
function bare(name: string, { row, column }: CellPosition, count: number): SeriesPlan {
  return {
    name,
    x: area(row, column + 1, count, 1),
    y: area(row, column + 2, count, 1),
    marker: null,
    line: null,
    labels: [],
    inLegend: false,
  };
}

function dataFormats(points: WhalePoints, marks: number, money: string, dataColumn: number): FormatPlan[] {
  const height = points.unit === 'share' ? RATE : money;
  const shown = (column: number, count: number): FormatPlan[] => [
    { area: area(FIRST_ROW, column + 1, count, 1), numberFormat: RATE },
    { area: area(FIRST_ROW, column + 2, count, 1), numberFormat: height },
  ];
  return [
    { area: area(HEADER_ROW, dataColumn, 1, MARKS_BEHIND + 3), bold: true, fontColor: INK.quiet },
    ...shown(dataColumn, points.ranks.length),
    ...shown(dataColumn + MARKS_BEHIND, marks),
  ];
}
