import type { Book } from '../book/book';
import { MATRIX_CHART_SIZE } from '../charts/chartSize';
import { MATRIX_CHART, matrixChart } from '../charts/matrixChart';
import { WHALE_CHART, whaleChart } from '../charts/whaleChart';
import type { ToldChart } from '../charts/toldChart';
import { INK } from '../sheetLook';
import type { ChartPlan } from '../plan';
import { across, ALL, cellsAt, CHART_ROWS, LEFT, RIGHT, ROW, SENTENCE_ROWS } from './pageLayout';
import type { PagePart, Span } from './pageLayout';

/** All charts that the page may hold. */
export const CHART_NAMES: readonly string[] = [MATRIX_CHART, WHALE_CHART];

/** The quadrants on the left, the whale curve on the right, and below each what it shows in words. */
export function chartsPart(book: Book): PagePart & { readonly charts: readonly ChartPlan[] } {
  const left = matrixChart(book, across(ROW.charts, LEFT, CHART_ROWS));
  const right = whaleChart(book, across(ROW.charts, RIGHT, CHART_ROWS));
  const parts = [sentencePart(left, LEFT), sentencePart(right, RIGHT)];
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    formats: [
      // Not every spreadsheet's usual rows are of the height that the charts were laid out for.
      { area: across(ROW.charts, ALL, CHART_ROWS), rowHeight: MATRIX_CHART_SIZE.height / CHART_ROWS },
      ...parts.flatMap(({ formats }) => formats),
    ],
    charts: [left, right].flatMap(({ chart }) => (chart ? [chart] : [])),
  };
}

/** Below the chart; where there is none, the reason stands in its place. */
function sentencePart({ chart, sentence }: ToldChart, half: Span): PagePart {
  const row = chart ? ROW.sentences : ROW.charts;
  return {
    blocks: [cellsAt(row, half.column, [[sentence]])],
    formats: [
      {
        area: across(row, half, SENTENCE_ROWS),
        merge: true,
        wrap: true,
        italic: true,
        fontSize: 10,
        fontColor: INK.quiet,
      },
    ],
  };
}
