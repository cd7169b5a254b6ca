import type { Area, HostValue } from '../cells';
import type { Book } from './book';
import type { Chart, ChartSeries, SourceCells } from './chart';
import { cellText } from './cellText';
import { newChart, newSeries } from './newChart';
import { freeName } from './sheetName';
import type { Sheet } from './sheet';

const standardPlace = { left: 100, top: 80, width: 360, height: 216 };

/**
 * A new chart of a range, with the series Excel makes of it: one for each column (or row), named by a first cell that
 * holds a text. The first column gives the x values of a scatter chart, or the categories where it holds texts.
 */
export function chartFromRange(
  book: Book,
  sheet: Sheet,
  type: string,
  source: SourceCells,
  by: 'Auto' | 'Columns' | 'Rows',
): Chart {
  const name = freeName(
    'Chart ',
    sheet.charts.map((chart) => chart.name),
  );
  const chart = newChart(book.newId('chart'), sheet.id, name, type, standardPlace);
  const isByRows = by === 'Rows' || (by === 'Auto' && source.area.columns > source.area.rows);
  const lines = isByRows ? rowsOf(source.area) : columnsOf(source.area);
  const hasNames = namesStandFirst(book, source, lines.slice(1));
  const first = lines[0];
  const isXFirst = lines.length > 1 && first !== undefined && isXLine(book, source, first, type);
  const x = isXFirst ? body(first, hasNames, isByRows) : null;
  for (const [i, line] of (isXFirst ? lines.slice(1) : lines).entries()) {
    const label = hasNames ? textAt(book, source.sheetId, line) : `Series${i + 1}`;
    chart.series.push(seriesOf(label, type, source.sheetId, body(line, hasNames, isByRows), x));
  }
  if (chart.series.length === 1) chart.title.text = chart.series[0]?.name ?? '';
  return chart;
}

function seriesOf(name: string, type: string, sheetId: string, values: Area, x: Area | null): ChartSeries {
  const series = newSeries(name, type);
  series.values = { sheetId, area: values };
  series.xValues = x && { sheetId, area: x };
  return series;
}

function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.columns }, (_, i) => ({ ...area, column: area.column + i, columns: 1 }));
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.rows }, (_, i) => ({ ...area, row: area.row + i, rows: 1 }));
}

function body(line: Area, hasName: boolean, isRow: boolean): Area {
  if (!hasName) return line;
  return isRow
    ? { ...line, column: line.column + 1, columns: line.columns - 1 }
    : { ...line, row: line.row + 1, rows: line.rows - 1 };
}

function namesStandFirst(book: Book, source: SourceCells, lines: readonly Area[]): boolean {
  const looked = lines.length > 0 ? lines : [source.area];
  return looked.every((line) => {
    const isLong = line.rows * line.columns > 1;
    return isLong && typeof firstOf(book, source.sheetId, line) === 'string';
  });
}

/** A scatter chart's first line gives x whatever it holds; another chart's only where it holds texts. */
function isXLine(book: Book, source: SourceCells, line: Area, type: string): boolean {
  if (type.startsWith('XYScatter') || type.startsWith('Bubble')) return true;
  const cells = book.home.values(source.sheetId, line).flat();
  return typeof cells[cells.length - 1] === 'string';
}

/** What a line begins with; null for a formula, which nobody has reckoned yet. */
function firstOf(book: Book, sheetId: string, line: Area): HostValue {
  const first = book.home.formulas(sheetId, { ...line, rows: 1, columns: 1 })[0]?.[0] ?? null;
  return typeof first === 'string' && first.startsWith('=') ? null : first;
}

function textAt(book: Book, sheetId: string, line: Area): string {
  return cellText(firstOf(book, sheetId, line), 'General');
}
