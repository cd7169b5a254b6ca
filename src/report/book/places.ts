import type { Quadrant } from '../../core/matrix/quadrant';
import { QUADRANTS } from '../../core/matrix/quadrant';
import type { CellRef, ColumnRef } from '../formula/reference';
import { listColumn } from './listColumns';
import type { ListColumn, ListColumns } from './listColumns';
import { LIST_HEADER_ROW } from './listRows';
import type { SheetNames } from './sheets';

export { LIST_HEADER_ROW };

/**
 * Where the cells stand that other sheets read: the one place to look when a formula names another sheet. Rows and
 * columns count from 0.
 */
export interface Places {
  /** Rows of the clients' table: the clients of the source, and those who have left it. */
  readonly clientRows: number;
  /** A column of the clients' table, without its header. */
  readonly list: (id: ListColumn) => ColumnRef;
  /** What a segment is called: people may call it otherwise. On the matrix sheet. */
  readonly label: (quadrant: Quadrant) => CellRef;
  /** Where each axis is divided. On the matrix sheet. */
  readonly cut: Readonly<Record<'worth' | 'effort', CellRef>>;
  /** What to do about the clients of a segment: those who earn money and those who cost it. On the worklist. */
  readonly move: (quadrant: Quadrant, outcome: 'earning' | 'losing') => CellRef;
  /** What one count of an activity costs, by its place among the clients' activities. On the method sheet. */
  readonly rate: (activity: number) => CellRef;
  /** The price of late payment a year (fraction), and the years that receivables are priced for. On the method sheet. */
  readonly annualRate: CellRef;
  readonly years: CellRef;
  /** A column of the chart data with one row a client, by its number in the clients' table. */
  readonly data: (id: DataColumn) => ColumnRef;
  /** A figure of the whole portfolio, in the chart data. */
  readonly figure: (id: Figure) => CellRef;
  /**
   * Where the columns of the chart data begin that are drawn besides the clients, those of the whale curve, and those of
   * clients by size, which only a chart with markers of several sizes reads.
   */
  readonly marks: number;
  readonly whale: number;
  readonly sizes: number;
}

/** The columns of the chart data that charts read beside the client's number. */
export const CHARTED_COLUMNS = [
  'name',
  'effort',
  'worth',
  'topLeft',
  'topRight',
  'bottomLeft',
  'bottomRight',
] as const;

/**
 * What the chart data holds of each client that it has, in the order of its number in the clients' table, "" where there is nothing to
 * tell. First what charts read: its name as a label shows it, its effort (0 where it has none, for x must be a number), its
 * worth, and for each quadrant its worth if it stands there, else #N/A. Only these are written where nothing is live.
 * Then its row in the clients' table (from 1), its placement (from 1, in the order of `PLACEMENTS`; 0 for a row that is
 * gone), its revenue and profit, its profit as it is compared, and its rank by profit. `billed`, `contribution`,
 * `costToServe`, `knownWorth` and `knownEffort` are of those clients alone who count in the cuts. `concernProfit` is the
 * profit of those on the worklist, `concern` their place on it. The last columns are what its reason is told from: its
 * rates in percent, how many decimals tell them apart from the cuts, and the sentence without the segment's name.
 */
export const DATA_COLUMNS = [
  'number',
  ...CHARTED_COLUMNS,
  'row',
  'revenue',
  'billed',
  'contribution',
  'costToServe',
  'knownWorth',
  'knownEffort',
  'placement',
  'profit',
  'comparedProfit',
  'rank',
  'concernProfit',
  'concern',
  'worthPercent',
  'worthDecimals',
  'effortPercent',
  'effortDecimals',
  'reason',
] as const;
export type DataColumn = (typeof DATA_COLUMNS)[number];

/**
 * Figures of the whole portfolio, one a row of the chart data. `ranked` counts the clients whose profit is known,
 * `bestClients` those of them that a summary begins with (`summary.best`), who make `bestProfit` together.
 * Shares are fractions, "" where there is nothing to divide by: `bestShare` and `peakShare` (bestClients, peakAt ÷ ranked),
 * `bestProfitShare` and `peak` (bestProfit, peakProfit ÷ profit, where that is above 0 as compared), `underperformerShare`
 * (bottomRightClients ÷ inQuadrants), `lossMakerShare` (lossMakers ÷ clients),
 * `top1Share` and so on (profit of the first 1, 5 and 10 ÷ profit). `monopolies` and `larges` count clients by their share
 * of profit. Where income is not profit these are of no use, and "".
 */
export const FIGURES = [
  'clients',
  'inQuadrants',
  'noRevenue',
  'netCredit',
  'unplaced',
  'topLeftClients',
  'topRightClients',
  'bottomLeftClients',
  'bottomRightClients',
  'topLeftRevenue',
  'topRightRevenue',
  'bottomLeftRevenue',
  'bottomRightRevenue',
  'topLeftProfit',
  'topRightProfit',
  'bottomLeftProfit',
  'bottomRightProfit',
  'topLeftLosses',
  'topRightLosses',
  'bottomLeftLosses',
  'bottomRightLosses',
  'revenue',
  'profit',
  'lossMakers',
  'peakProfit',
  'peakAt',
  'ranked',
  'bestClients',
  'bestProfit',
  'bestShare',
  'bestProfitShare',
  'peakShare',
  'peak',
  'underperformerShare',
  'lossMakerShare',
  'top1Share',
  'top5Share',
  'top10Share',
  'monopolies',
  'larges',
  'concerns',
  'worthCutPercent',
  'effortCutPercent',
] as const;
export type Figure = (typeof FIGURES)[number];

/** The row of the headers above the columns of the chart data, from 0. */
export const DATA_HEADER_ROW = 2;

/** The chart data from left to right: figures of the whole, an empty column, the clients, an empty column, the rest. */
const FIGURES_COLUMN = 0;
const CLIENTS_COLUMN = 3;
const MARKS_COLUMN = CLIENTS_COLUMN + DATA_COLUMNS.length + 1;
/**
 * The marks take a text, two numbers and an empty column; the names two more; those outside the axes one. The whale curve
 * takes nine columns, an empty one, and as many for its marks as the others.
 */
const WHALE_COLUMN = MARKS_COLUMN + 4 + 6 + 2;
const SIZES_COLUMN = WHALE_COLUMN + 10 + 4;

/** Where the sheets' own layouts put the cells that others read. */
export interface Anchors {
  /** On the matrix sheet: the first of four labels below each other, the cut upwards and below it the one to the right. */
  readonly firstLabel: { readonly row: number; readonly column: number };
  readonly worthCut: { readonly row: number; readonly column: number };
  /** On the worklist: the first of four rows with the two moves in neighbouring columns. */
  readonly firstMove: { readonly row: number; readonly column: number };
  /** On the method sheet: the first activity's rate; the year's rate and the years stand below the last. */
  readonly firstRate: { readonly row: number; readonly column: number };
}

export function places(
  names: SheetNames,
  list: ListColumns,
  counts: {
    readonly clients: number;
    readonly charted: number;
    readonly gone: number;
    readonly activities: number;
  },
  anchors: Anchors,
): Places {
  const at = (
    sheet: string,
    { row, column }: { row: number; column: number },
    down = 0,
    right = 0,
  ): CellRef => ({
    sheet,
    row: row + down,
    column: column + right,
  });
  const clientRows = counts.clients + counts.gone;
  return {
    clientRows,
    list: (id) => ({
      sheet: names.clients,
      row: LIST_HEADER_ROW + 1,
      column: listColumn(list, id).at,
      rows: clientRows,
    }),
    label: (quadrant) => at(names.matrix, anchors.firstLabel, QUADRANTS.indexOf(quadrant)),
    cut: { worth: at(names.matrix, anchors.worthCut), effort: at(names.matrix, anchors.worthCut, 1) },
    move: (quadrant, outcome) =>
      at(names.worklist, anchors.firstMove, QUADRANTS.indexOf(quadrant), outcome === 'earning' ? 0 : 1),
    rate: (activity) => at(names.method, anchors.firstRate, activity),
    annualRate: at(names.method, anchors.firstRate, counts.activities),
    years: at(names.method, anchors.firstRate, counts.activities + 1),
    data: (id) => ({
      sheet: names.data,
      row: DATA_HEADER_ROW + 1,
      column: CLIENTS_COLUMN + DATA_COLUMNS.indexOf(id),
      rows: counts.charted,
    }),
    figure: (id) => ({
      sheet: names.data,
      row: DATA_HEADER_ROW + 1 + FIGURES.indexOf(id),
      column: FIGURES_COLUMN + 1,
    }),
    marks: MARKS_COLUMN,
    whale: WHALE_COLUMN,
    sizes: SIZES_COLUMN,
  };
}
