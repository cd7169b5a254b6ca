import type { Book } from '../host/book/book';
import type { Chart, ChartAxis } from '../host/book/chart';
import { placedPlot } from '../host/book/placedPlot';
import type { AxisPicture, ChartPicture } from './chartPicture';
import { type NumberText, seriesPictureOf } from './seriesPictureOf';
import { textPictureOf } from './textPictureOf';

/** A chart of the host with the values its cells hold now, ready for drawing. */
export function chartPictureOf(book: Book, chart: Chart, numberText: NumberText): ChartPicture {
  if (!isScatter(chart.type)) return notDrawn(chart);
  const plot = placedPlot(chart);
  return {
    title: chart.title.visible ? textPictureOf(chart.title.text, chart.title.format.font) : null,
    xAxis: axis(chart.categoryAxis),
    yAxis: axis(chart.valueAxis),
    series: chart.series.map((series, index) =>
      seriesPictureOf(book, series, {
        index,
        inLegend: !chart.legend.hiddenEntries.has(index),
        numberText,
      }),
    ),
    legend: chart.legend.visible ? 'bottom' : 'none',
    ...(plot && { plot }),
  };
}

function isScatter(type: string): boolean {
  return type.startsWith('XYScatter');
}

function axis({ visible, title, minimum, maximum, majorUnit, ...looks }: ChartAxis): AxisPicture {
  return {
    title: visible && title.visible ? textPictureOf(title.text, title.format.font) : null,
    ...(minimum !== null && { minimum }),
    ...(maximum !== null && { maximum }),
    ...(majorUnit !== null && { majorUnit }),
    ...(looks.crossesAt !== null && { crossedAt: looks.crossesAt }),
    numberFormat: looks.numberFormat,
    gridlines: looks.majorGridlines.visible,
    labels: visible ? (labelPlaces[looks.tickLabelPosition] ?? 'beside the axis') : 'none',
  };
}

const labelPlaces: Readonly<Record<string, AxisPicture['labels']>> = {
  Low: 'low',
  High: 'high',
  None: 'none',
};

/** Nothing is drawn wrongly: a chart of another kind says so in its place. */
function notDrawn(chart: Chart): ChartPicture {
  const hidden = { title: null, gridlines: false, labels: 'none' } as const;
  return {
    title: {
      text: `The workbench draws XY scatter charts only; “${chart.name}” is a ${chart.type}.`,
      fontSize: 10,
    },
    xAxis: hidden,
    yAxis: hidden,
    series: [],
    legend: 'none',
  };
}
