import type { Book } from '../book/book';
import { sheetPlan } from '../book/sheetPlan';
import { area } from '../sheetCells';
import type { SheetPlan } from '../plan';
import { CHART_NAMES, chartsPart } from './chartsPart';
import { cutsPart } from './cutsPart';
import { ALL, PAGE, PAGE_WIDTHS, ROW } from './pageLayout';
import type { PagePart } from './pageLayout';
import { segmentsPart } from './segmentsPart';
import { tellingPart } from './tellingPart';
import { titlePart } from './titlePart';

/** The page to be shown: charts, sentences, segments and cuts. It prints on one landscape page. */
export function matrixSheet(book: Book): SheetPlan {
  const charts = chartsPart(book);
  const segments = segmentsPart(book);
  const cuts = cutsPart(book);
  const telling = tellingPart(book, Math.max(segments.end, cuts.end) + 1);
  const parts: readonly PagePart[] = [titlePart(book), charts, segments, cuts, telling];
  return sheetPlan(book, 'matrix', {
    blocks: parts.flatMap(({ blocks }) => blocks),
    formats: parts.flatMap(({ formats }) => formats),
    conditionalFormats: parts.flatMap(({ conditionalFormats = [] }) => conditionalFormats),
    names: parts.flatMap(({ names = [] }) => names),
    columnWidths: PAGE_WIDTHS,
    charts: charts.charts,
    chartNames: CHART_NAMES,
    statusCell: { row: ROW.status, column: PAGE.glyph },
    print: {
      orientation: 'landscape',
      area: area(0, 0, telling.end, ALL.column + ALL.columns),
      pagesTall: 1,
      repeated: null,
    },
  });
}
