import type { Book } from '../book/book';
import { MATRIX_CHART_SIZE, WHALE_CHART_SIZE } from '../charts/chartSize';
import { area } from '../sheetCells';
import type {
  CellArea,
  CellBlock,
  ColumnWidth,
  ConditionalFormatPlan,
  FormatPlan,
  NamePlan,
  PlanCell,
} from '../plan';
import { MATRIX_ANCHORS } from './matrixAnchors';

/**
 * The columns of the page, from 0: those of the table of segments under the chart of quadrants, a gap, and those of the
 * cuts under the whale curve.
 */
export const PAGE = {
  glyph: 1,
  segment: 2,
  clients: 3,
  clientShare: 4,
  revenue: 5,
  profit: 6,
  profitShare: 7,
  losses: 8,
  cutName: 10,
  cut: 11,
  cutOrigin: 12,
} as const;

/** Rows of the page, from 0. The first label and the cuts stand where `MATRIX_ANCHORS` says. */
export const ROW = {
  title: 0,
  source: 1,
  status: 2,
  profit: 3,
  quadrants: 4,
  warning: 5,
  charts: 6,
  sentences: 35,
  headings: 38,
  headers: 39,
  segments: MATRIX_ANCHORS.firstLabel.row,
} as const;

/** Rows of the usual 15 points that a chart covers. */
export const CHART_ROWS = ROW.sentences - ROW.charts;

/** Rows for what a chart shows in words, wrapped. */
export const SENTENCE_ROWS = 2;

const GAP = 24;
const LEFT_WIDTHS = [18, 140, 66, 82, 98, 98, 82, 76];
const RIGHT_WIDTHS = [84, 66, 360];

/** Columns beside each other. */
export interface Span {
  readonly column: number;
  readonly columns: number;
}

/** The columns of the left half, of the right one, and of both with the gap between. */
export const LEFT: Span = { column: PAGE.glyph, columns: LEFT_WIDTHS.length };
export const RIGHT: Span = { column: PAGE.cutName, columns: RIGHT_WIDTHS.length };
export const ALL: Span = { column: PAGE.glyph, columns: RIGHT.column + RIGHT.columns - PAGE.glyph };

/** Points, together as wide as the two charts with a gap between them, and a margin on the left. */
export const PAGE_WIDTHS: readonly ColumnWidth[] = [GAP / 2, ...LEFT_WIDTHS, GAP, ...RIGHT_WIDTHS].map(
  (points, column) => ({ column, columns: 1, points }),
);

/** From the column where sentences begin that run across the page to its right edge, points. */
export const SENTENCE_WIDTH =
  MATRIX_CHART_SIZE.width - (LEFT_WIDTHS[0] ?? 0) - (LEFT_WIDTHS[1] ?? 0) + GAP + WHALE_CHART_SIZE.width;

/** A part of the page: its cells, looks, rules for looks, and names. */
export interface PagePart {
  readonly blocks: readonly CellBlock[];
  readonly formats: readonly FormatPlan[];
  readonly conditionalFormats?: readonly ConditionalFormatPlan[];
  readonly names?: readonly NamePlan[];
}

/** Cells below each other or in rows, their top left at a row and column. */
export function cellsAt(row: number, column: number, cells: readonly (readonly PlanCell[])[]): CellBlock {
  return { at: { row, column }, cells };
}

/** Rows of one half of the page, or of the whole. */
export function across(row: number, half: Span, rows = 1): CellArea {
  return area(row, half.column, rows, half.columns);
}

/** Whether the page follows its clients: without any there is nothing to follow. */
export function isFollowing({ isLive, input }: Pick<Book, 'isLive' | 'input'>): boolean {
  return isLive && input.summary.facts.clients > 0;
}

/** One cell as an area, as names want it. */
export function oneCell(row: number, column: number): CellArea {
  return area(row, column, 1, 1);
}
