import { chartPoints } from './chartPoints';
import { CHART_DATA_COLUMNS, chartSection } from './chartSection';
import type { ChartSection } from './chartSection';
import type { ListLayout } from './listLayout';
import type { MatrixInput } from '../matrixInput';
import { area, blockAt } from '../sheetCells';
import { headingFormat, moneyFormat } from '../sheetLook';
import { CHART_COLUMNS, CHART_ROWS, COLUMN } from './sheetLayout';
import { whaleSection } from './whaleSection';

/**
 * The chart of quadrants and beside it the whale curve, which takes its place where there are no quadrants to show; the
 * cells both read, behind the list of clients.
 */
export function chartsSection(row: number, input: MatrixInput, layout: ListLayout): ChartSection {
  const { curve } = input.summary;
  const matrix = chartSection(row, input, layout.chartData, chartPoints(input, curve.order));
  const isAlone = matrix.charts.length === 0;
  const place = isAlone
    ? area(row + matrix.rows, COLUMN.rank, CHART_ROWS, CHART_COLUMNS)
    : area(row, COLUMN.segment, CHART_ROWS, layout.besideChart);
  const money = moneyFormat(input.intake.clients.revenue);
  const whale = whaleSection(place, curve, money, layout.chartData + (isAlone ? 0 : CHART_DATA_COLUMNS));
  const charts = [...matrix.charts, ...whale.charts];
  const hasCharts = charts.length > 0;
  return {
    blocks: [...matrix.blocks, ...whale.blocks, ...(hasCharts ? [dataHeading(layout)] : [])],
    formats: [
      ...matrix.formats,
      ...whale.formats,
      ...(hasCharts ? [headingFormat(0, layout.chartData)] : []),
    ],
    rows: isAlone ? matrix.rows + whale.rows : Math.max(matrix.rows, whale.rows),
    charts,
  };
}

function dataHeading({ chartData }: ListLayout) {
  return blockAt(
    0,
    [['Chart data: the charts read these cells, and each build writes them anew.']],
    chartData,
  );
}
