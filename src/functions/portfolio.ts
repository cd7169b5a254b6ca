import { rankGap as gapOf } from '../core/portfolio/rankGap';
import {
  profitShare as shareOf,
  profitShareOfFirst,
  whaleCurve as curveOf,
  type WhaleCurve,
} from '../core/portfolio/whaleCurve';
import { roundedMoney, roundedRate } from '../core/statistics/rounding';
import { isOmitted, plainCell, placeIn } from './argument';
import { answered, CellFailure, numberCell, type AnswerCell } from './cellFailure';
import {
  numberColumns,
  numberLines,
  refuseFailures,
  refuseWithoutRows,
  spill,
  type NumberColumns,
} from './columns';
import { notFromZeroToOne, refuseLength } from './commonFailures';
import { cellAt, lineOf, trimmed, type Line } from './lines';

const HEADER = [
  'Rank',
  'Client',
  'Profit',
  'Cumulative profit',
  'Cumulative share of clients',
  'Cumulative share of profit',
];

/**
 * Gives the whale curve, most profitable client first: a header and six columns with rank, client, profit, cumulative profit, and the cumulative shares of clients and of profit; a profit that cannot be read stands last, with its error.
 * @customfunction WHALECURVE
 * @param profits Profit of each client (money): one column or one row.
 * @param [clients] Name of each client, as many as profits; their places in profits when left out.
 */
export function whaleCurve(profits: unknown[][], clients?: unknown[][]): unknown[][] {
  return answered(() => {
    const given = [
      lineOf('profits', profits),
      ...(isOmitted(clients) ? [] : [lineOf('clients', clients)]),
    ] as const;
    const [profitLine = given[0], nameLine] = trimmed(given);
    const columns = numberLines({ profits: profitLine });
    refuseWithoutRows(columns);
    const profit = columns.numbers.profits;
    const names = nameLine ? namesOf(nameLine, columns.count) : null;
    const curve = curveOf(profit, names ? { names: names.map(String) } : {});
    const start: AnswerCell[] = [0, '', '', 0, 0, shareCell(curve, 0)];
    const ranks = Array.from(curve.order, (client, i): AnswerCell[] => [
      i + 1,
      names?.[client] ?? client + 1,
      numberCell(profit[client] ?? NaN),
      numberCell(curve.cumulative[i + 1] ?? NaN),
      (i + 1) / curve.order.length,
      shareCell(curve, profitShareOfFirst(curve, i + 1)),
    ]);
    return [HEADER, start, ...ranks, ...unreadRows(columns, names)];
  });
}

/** Clients whose profit cannot be read: no rank, no share, their error in place of the profit. */
function unreadRows({ count, failureAt }: NumberColumns<string>, names: ClientNames | null): AnswerCell[][] {
  const rows: AnswerCell[][] = [];
  for (let client = 0; client < count; client++) {
    const failure = failureAt(client);
    if (failure) rows.push(['', names?.[client] ?? client + 1, failure, '', '', '']);
  }
  return rows;
}

/**
 * Gives the share of total profit that the most profitable clients make, a fraction; it can be above 1.
 * @customfunction PROFITSHARE
 * @param profits Profit of each client (money): one column or one row.
 * @param shareOfClients Which part of the clients, the most profitable first: a fraction from 0 to 1, or a column or row of fractions.
 */
export function profitShare(profits: unknown[][], shareOfClients: unknown[][]): unknown[][] {
  return answered(() => {
    const columns = numberColumns({ profits });
    refuseFailures(columns);
    const curve = curveOf(columns.numbers.profits);
    const shares = numberColumns({ shareOfClients });
    return spill(shares, (row) => {
      const share = roundedRate(shares.numbers.shareOfClients[row] ?? NaN);
      if (share < 0 || share > 1) return notFromZeroToOne('shareOfClients');
      return shareCell(curve, shareOf(curve, share));
    });
  });
}

/**
 * Gives each client's rank by revenue less its rank by profit: above 0 it earns more than its size promises, below 0 less.
 * @customfunction RANKGAP
 * @param revenue Revenue of each client (money): one column or one row.
 * @param profit Profit of each client (money).
 */
export function rankGap(revenue: unknown[][], profit: unknown[][]): unknown[][] {
  return answered(() => {
    const columns = numberColumns({ revenue, profit });
    const gaps = gapOf(columns.numbers.revenue, columns.numbers.profit);
    return spill(columns, (row) => numberCell(gaps[row] ?? NaN));
  });
}

type ClientNames = readonly (string | number | CellFailure)[];

function namesOf(line: Line, count: number): ClientNames {
  if (line.length !== count) refuseLength('clients', line.length, 'profits', count);
  return Array.from({ length: count }, (_, i) => {
    const cell = cellAt(line, i);
    if (typeof cell === 'string') return cell;
    const name = plainCell(cell, placeIn('clients', i, count));
    if (typeof name === 'number') return numberCell(name);
    return typeof name === 'boolean' ? String(name).toUpperCase() : name;
  });
}

function shareCell(curve: WhaleCurve, share: number): AnswerCell {
  const total = roundedMoney(curve.total);
  if (total === 0) return new CellFailure('#DIV/0!', 'Total profit is 0.');
  if (total < 0)
    return new CellFailure('#N/A', 'Total profit is negative: read the cumulative profit instead.');
  return numberCell(share);
}
