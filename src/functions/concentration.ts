import {
  concentration as concentrationOf,
  CONCENTRATION_LABELS,
  herfindahl,
  USUAL_LEVELS,
} from '../core/portfolio/concentration';
import { profitShareOfFirst, whaleCurve } from '../core/portfolio/whaleCurve';
import { roundedMoney, roundedRate } from '../core/statistics/rounding';
import { sum } from '../core/statistics/sum';
import type { Argument } from './argument';
import { answered, CellFailure, numberCell, refuse, TOO_LARGE } from './cellFailure';
import { numberColumns, refuseFailures, spill } from './columns';
import { NO_INCOME, NO_REVENUE, notFromZeroToOne, notWhole } from './commonFailures';
import { singleNumber } from './options';

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
    return spill(columns, (row) => {
      const label = CONCENTRATION_LABELS[labels[row] ?? -1] ?? 'Missing';
      return label === 'Missing' ? TOO_LARGE : label;
    });
  });
}

/**
 * Gives the share of total income that the largest clients make together, a fraction; where others lose it can be above 1.
 * @customfunction TOPSHARE
 * @param income Income from each client (money): profit, or contribution or revenue: one column or one row.
 * @param count How many of the largest clients, a whole number not below 0, or a column or row of them; all when there are fewer.
 */
export function topShare(income: unknown[][], count: unknown[][]): unknown[][] {
  return answered(() => {
    const columns = numberColumns({ income });
    refuseFailures(columns);
    const curve = whaleCurve(columns.numbers.income);
    if (roundedMoney(curve.total) <= 0) refuse(NO_INCOME);
    const counts = numberColumns({ count });
    return spill(counts, (row) => {
      const largest = roundedRate(counts.numbers.count[row] ?? NaN);
      if (largest < 0 || !Number.isInteger(largest)) return notWhole('count');
      return numberCell(profitShareOfFirst(curve, Math.min(largest, columns.count)));
    });
  });
}

/**
 * Gives how much hangs on few clients (the Herfindahl-Hirschman index), a fraction: the sum of squared shares of revenue, 1 for one client alone.
 * @customfunction HHI
 * @param revenue Revenue of each client (money): one column or one row.
 */
export function hhi(revenue: unknown[][]): unknown[][] {
  return answered(() => {
    const columns = numberColumns({ revenue });
    refuseFailures(columns);
    if (roundedMoney(sum(columns.numbers.revenue)) <= 0) refuse(NO_REVENUE);
    return [[numberCell(herfindahl(columns.numbers.revenue))]];
  });
}

function levelOf(name: string, argument: Argument, usual: number): number {
  const level = roundedRate(singleNumber(name, argument, usual));
  return level >= 0 && level <= 1 ? level : refuse(notFromZeroToOne(name));
}
