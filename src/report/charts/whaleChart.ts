import { wording } from '../book/book';
import type { Book } from '../book/book';
import { down } from '../dataSheet/markCells';
import { whaleCells } from '../dataSheet/whaleCells';
import type { WhaleCells } from '../dataSheet/whaleCells';
import { whaleRows } from '../dataSheet/whaleRanks';
import { liveCell } from '../formula/cells';
import { INK, SHARE } from '../sheetLook';
import type { AxisPlan, CellArea, LinePlan, SeriesPlan } from '../plan';
import { WHALE_CHART_SIZE } from './chartSize';
import { bareSeries } from './series';
import { plotPlan } from './plotPlan';
import { textOf } from './textOf';
import type { ToldChart } from './toldChart';
import { whaleDrawing } from './whaleDrawing';
import { whaleSentenceFormula } from './whaleFormulas';
import type { WhalePoints, ZoneOfPoints } from './whalePoints';
import { whaleSentence, ZONE_NAMES, zoneName } from './whaleWording';

/** What the chart is called among those of its sheet. */
export const WHALE_CHART = 'Whale curve';

const TOO_FEW = 'There is no whale curve: it takes at least 2 clients whose profit is known.';

/** Colours that differ in lightness too, and a dash for each, so that zones can be told apart in grey. */
const ZONE_LINES: Readonly<Record<ZoneOfPoints['zone'], LinePlan>> = {
  mostOfPeak: { color: INK.heading, weight: 3, dash: 'solid' },
  upToPeak: { color: '#2E86C1', weight: 3, dash: 'dotted' },
  afterPeak: { color: INK.warning, weight: 2.25, dash: 'dashed' },
};
const TOTAL_LINE: LinePlan = { color: '#595959', weight: 0.75, dash: 'solid' };
const LABEL_SIZE = 10;

/** Room for the marks of the axes, their titles, the chart's title and the legend, in points. */
const { width, height } = WHALE_CHART_SIZE;
const SHARE_PLOT = { left: 58, top: 40, right: width - 24, bottom: height - 80 };
const MONEY_PLOT = { ...SHARE_PLOT, left: 84 };

/** The whale curve over `area`, which measures `WHALE_CHART_SIZE`. */
export function whaleChart(book: Book, area: CellArea): ToldChart {
  const drawing = whaleDrawing(book);
  if (!drawing) return { chart: null, sentence: TOO_FEW };
  const { curve, points } = drawing;
  const cells = whaleCells(book, whaleRows(book, drawing));
  const sentence = liveCell(
    book.isLive,
    () => whaleSentenceFormula(book.places, points, cells),
    whaleSentence(curve, points),
  );
  const usualTitle = `Whale curve: cumulative ${points.unit === 'share' ? 'share of profit' : 'profit in money'}`;
  return {
    sentence,
    chart: {
      name: WHALE_CHART,
      title: wording(book, `matrix!${WHALE_CHART}`, usualTitle),
      usualTitle,
      altText: textOf(sentence),
      dataSheet: book.names.data,
      area,
      size: WHALE_CHART_SIZE,
      plot: plotPlan(points.unit === 'share' ? SHARE_PLOT : MONEY_PLOT, WHALE_CHART_SIZE),
      xAxis: {
        title: 'Share of clients, the most profitable first',
        minimum: 0,
        maximum: 1,
        majorUnit: 0.1,
        numberFormat: SHARE,
      },
      yAxis: heightAxis(points),
      series: [...zoneSeries(book, points, cells), ...markSeries(book, points, cells)],
      legend: 'bottom',
    },
  };
}

function heightAxis({ unit, axis }: WhalePoints): AxisPlan {
  if (unit === 'share') return { title: 'Share of total profit', ...axis, numberFormat: SHARE };
  return { title: 'Profit together', ...axis, numberFormat: axis.majorUnit >= 1 ? '#,##0' : '#,##0.00' };
}

/** Every zone reads all ranks; live, there are all three, for costs that change move clients from one to another. */
function zoneSeries({ isLive }: Book, { zones }: WhalePoints, cells: WhaleCells): SeriesPlan[] {
  const drawn = (['mostOfPeak', 'upToPeak', 'afterPeak'] as const).map((id) => ({
    id,
    zone: zones.find(({ zone }) => zone === id),
  }));
  return drawn
    .filter(({ zone }) => isLive || zone !== undefined)
    .map(({ id, zone }) => ({
      ...bareSeries(
        !isLive && zone ? zoneName(zone) : ZONE_NAMES[id],
        cells.column('share'),
        cells.column(id),
      ),
      line: ZONE_LINES[id],
      inLegend: zone !== undefined,
    }));
}

function markSeries({ isLive }: Book, { peak, unit }: WhalePoints, cells: WhaleCells): SeriesPlan[] {
  const start = cells.mark('totalStart');
  const top = cells.mark('peak');
  const words = cells.mark('words');
  const total: SeriesPlan = {
    ...bareSeries(
      unit === 'share' ? 'Total profit = 100%' : 'Total profit',
      down(start.x, 2),
      down(start.y, 2),
    ),
    line: TOTAL_LINE,
    inLegend: true,
  };
  if (!isLive && peak === 0) return [total];
  return [
    total,
    {
      ...bareSeries('Peak', down(top.x, 1), down(top.y, 1)),
      marker: { shape: 'diamond', size: 8, color: INK.heading },
    },
    {
      ...bareSeries('Words at the peak', down(words.x, 1), down(words.y, 1)),
      labels: [
        {
          point: 0,
          text: { row: words.text.row, column: words.text.column },
          position: 'top',
          bold: true,
          color: INK.heading,
          fontSize: LABEL_SIZE,
        },
      ],
    },
  ];
}
