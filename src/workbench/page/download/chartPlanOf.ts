import type { AxisPlan, CellArea, ChartPlan } from '../../../report/plan';
import type { Book } from '../../host/book/book';
import type { Chart, ChartAxis } from '../../host/book/chart';
import { placedPlot } from '../../host/book/placedPlot';
import { areaBehind } from './areaBehind';
import { seriesPlanOf } from './seriesPlanOf';

/** An XY chart whose axes are set and whose series read one sheet; null for any other, which no plan can tell. */
export function chartPlanOf(book: Book, chart: Chart): ChartPlan | null {
  const dataSheetId = chart.series[0]?.values?.sheetId;
  const [xAxis, yAxis] = [axisPlan(chart.categoryAxis), axisPlan(chart.valueAxis)];
  if (!chart.type.startsWith('XYScatter') || dataSheetId === undefined || !xAxis || !yAxis) return null;
  const dataSheet = book.sheet(dataSheetId);
  const series = chart.series.flatMap(
    (one, i) => seriesPlanOf(book, dataSheet, one, !chart.legend.hiddenEntries.has(i)) ?? [],
  );
  if (series.length < chart.series.length) return null;
  const title = chart.title.visible ? chart.title.text : '';
  const plot = placedPlot(chart);
  return {
    name: chart.name,
    title,
    usualTitle: title,
    altText: title,
    dataSheet: dataSheet.name,
    area: areaBehind(book, chart.sheetId, chart.place) satisfies CellArea,
    ...(plot && { plot }),
    xAxis,
    yAxis,
    series,
    legend: chart.legend.visible ? 'bottom' : 'none',
  };
}

function axisPlan({ minimum, maximum, majorUnit, numberFormat, title }: ChartAxis): AxisPlan | null {
  if (minimum === null || maximum === null || majorUnit === null) return null;
  return { title: title.visible ? title.text : '', minimum, maximum, majorUnit, numberFormat };
}
