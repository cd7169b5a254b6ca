import type { AxisRange } from '../../chart/layout/axisRange';
import { wording } from '../book/book';
import type { Book } from '../book/book';
import { RATE, SHARE } from '../sheetLook';
import type { AxisPlan, CellArea } from '../plan';
import { textOf } from './textOf';
import { MATRIX_CHART_SIZE } from './chartSize';
import { matrixSentence } from './matrixSentence';
import { matrixSeries } from './matrixSeries';
import { plotPlan } from './plotPlan';
import type { ToldChart } from './toldChart';

/** What the chart is called among those of its sheet. */
export const MATRIX_CHART = 'Client matrix';

const NOBODY = 'There is no chart of quadrants: no client has revenue above 0, so none has a place in it.';

/** The chart of quadrants over `area`, which measures `MATRIX_CHART_SIZE`. */
export function matrixChart(book: Book, area: CellArea): ToldChart {
  const { drawing } = book;
  if (!drawing) return { chart: null, sentence: NOBODY };
  const { up, right } = book.input.scheme;
  const { plot, rightAxis, upAxis } = drawing.surface;
  const usualTitle = `Client matrix: ${up.toLowerCase()} against ${right.toLowerCase()}`;
  const sentence = matrixSentence(book, drawing);
  return {
    sentence,
    chart: {
      name: MATRIX_CHART,
      title: wording(book, `matrix!${MATRIX_CHART}`, usualTitle),
      usualTitle,
      altText: textOf(sentence),
      dataSheet: book.names.data,
      area,
      size: MATRIX_CHART_SIZE,
      plot: plotPlan(plot, MATRIX_CHART_SIZE),
      xAxis: axis(`${right}: cost to serve as % of revenue`, rightAxis),
      yAxis: axis(`${up}: contribution as % of revenue`, upAxis),
      series: matrixSeries(book, drawing),
      legend: drawing.lines.some(({ line }) => line === 'breakEven') ? 'bottom' : 'none',
    },
  };
}

function axis(title: string, { minimum, maximum, majorUnit }: AxisRange): AxisPlan {
  return { title, minimum, maximum, majorUnit, numberFormat: majorUnit >= 0.01 ? SHARE : RATE };
}
