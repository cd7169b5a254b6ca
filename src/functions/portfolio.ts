import {
  concentration as concentrationOf,
  CONCENTRATION_LABELS,
  USUAL_LEVELS,
} from '../core/portfolio/concentration';
import {
  profitShare as shareOf,
  profitShareOfFirst,
  whaleCurve as curveOf,
  type WhaleCurve,
} from '../core/portfolio/whaleCurve';
import { roundedMoney } from '../core/statistics/rounding';
import { isOmitted, plainCell, placeIn, type Argument } from './argument';
import { answered, CellFailure, numberCell, refuse, type AnswerCell } from './cellFailure';
import { lineOf, numberColumns, refuseFailures, spill } from './columns';
import { singleNumber } from './options';

const HEADER = [
  'Rank',
  'Client',
  'Profit',
  'Cumulative profit',
  'Cumulative share of clients',
  'Cumulative share of profit',
];

/**
 * Gives the whale curve, most profitable client first: a header and six columns with rank, client, profit, cumulative profit, and the cumulative shares of clients and of profit.
 * @customfunction WHALECURVE
 * @param profits Profit of each client (money): one column or one row.
 * @param [clients] Name of each client, as many as profits; their places in profits when left out.
 */
export function whaleCurve(profits: unknown[][], clients?: unknown[][]): unknown[][] {
  return answered(() => {
    const columns = numberColumns({ profits });
    refuseFailures(columns);
    const profit = columns.numbers.profits;
    const names = isOmitted(clients) ? null : namesOf(clients, columns.count);
    const curve = curveOf(profit, names ? { names: names.map(String) } : {});
    const start: AnswerCell[] = [0, '', '', 0, 0, shareCell(curve, 0)];
    const ranks = Array.from(curve.order, (client, i): AnswerCell[] => [
      i + 1,
      names?.[client] ?? client + 1,
      numberCell(profit[client] ?? NaN),
      numberCell(curve.cumulative[i + 1] ?? NaN),
      (i + 1) / columns.count,
      shareCell(curve, profitShareOfFirst(curve, i + 1)),
    ]);
    return [HEADER, start, ...ranks];
  });
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
      const share = shares.numbers.shareOfClients[row] ?? NaN;
      if (share < 0 || share > 1) return new CellFailure('#NUM!', 'shareOfClients must be from 0 to 1.');
      return shareCell(curve, shareOf(curve, share));
    });
  });
}

const NO_INCOME = new CellFailure('#N/A', 'There is no positive income in total: use contribution.');

/**
 * Gives what each client's share of income makes it: Monopoly, Large or Regular.
 * @customfunction CONCENTRATION
 * @param income Income from each client (money): profit, or contribution or revenue: one column or one row.
 * @param [largeFrom] Share of total income from which a client is Large, a fraction from 0 to 1; 0.1 when left out.
 * @param [monopolyAbove] Share of total income above which a client is a Monopoly, a fraction from 0 to 1; 0.2 when left out.
 */
export function concentration(
  income: unknown[][],
  largeFrom?: unknown[][],
  monopolyAbove?: unknown[][],
): unknown[][] {
  return answered(() => {
    const levels = {
      largeFrom: levelOf('largeFrom', largeFrom, USUAL_LEVELS.largeFrom),
      monopolyAbove: levelOf('monopolyAbove', monopolyAbove, USUAL_LEVELS.monopolyAbove),
    };
    if (levels.largeFrom > levels.monopolyAbove) {
      refuse(new CellFailure('#NUM!', 'largeFrom must not be above monopolyAbove.'));
    }
    const columns = numberColumns({ income });
    const { total, labels } = concentrationOf(columns.numbers.income, levels);
    if (roundedMoney(total) <= 0) return spill(columns, () => NO_INCOME);
    return spill(columns, (row) => CONCENTRATION_LABELS[labels[row] ?? -1] ?? 'Missing');
  });
}

function levelOf(name: string, argument: Argument, usual: number): number {
  const level = singleNumber(name, argument, usual);
  return level >= 0 && level <= 1 ? level : refuse(new CellFailure('#NUM!', `${name} must be from 0 to 1.`));
}

function namesOf(clients: Argument, count: number): readonly (string | number | CellFailure)[] {
  const { cells } = lineOf('clients', clients);
  if (cells.length !== count) {
    refuse(
      new CellFailure(
        '#VALUE!',
        `clients has ${cells.length} cells, but profits has ${count}: give both the same number.`,
      ),
    );
  }
  return cells.map((cell, i) => {
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
