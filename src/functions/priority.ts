import { importance as importanceOf } from '../core/portfolio/importance';
import { returnOnEffort } from '../core/portfolio/priority';
import { roundedRate } from '../core/statistics/rounding';
import { isOmitted, type Argument } from './argument';
import { answered, CellFailure, numberCell } from './cellFailure';
import { numberColumns, spill, spillNumbers, type NumberColumns } from './columns';
import { belowZero, NO_INCOME } from './commonFailures';
import { numberOrMissing } from './ratings';

/**
 * Gives how much each client matters in money, a fraction: its income or potential income, whichever is larger, divided by the income of all clients; from 0.02 a client counts as important.
 * @customfunction IMPORTANCE
 * @param income Income from each client (money): profit, or contribution or revenue: one column or one row.
 * @param [potential] Income that each client could bring (money): as many cells as income, "n/a" where not known; none when left out.
 */
export function importance(income: unknown[][], potential?: unknown[][]): unknown[][] {
  return answered(() => {
    const columns = incomeColumns({ income, effort: 1, potential });
    const shares = importanceOf(columns.numbers.income, columns.numbers.potential);
    return spill(columns, (row) => {
      const share = shares[row] ?? NaN;
      return Number.isNaN(share) ? NO_INCOME : numberCell(share);
    });
  });
}

/**
 * Gives what effort on each client is likely to bring, the higher the sooner: potential income where known, else income, divided by effort.
 * @customfunction PRIORITY
 * @param income Income from each client (money): one column, one row or one cell.
 * @param effort Effort that each client takes, above 0: hours, or cost to serve as a fraction of revenue; the same kind for all.
 * @param [potential] Income that each client could bring (money), "n/a" where not known; none when left out.
 */
export function priority(income: unknown[][], effort: unknown[][], potential?: unknown[][]): unknown[][] {
  return answered(() => {
    const columns = incomeColumns({ income, effort, potential });
    return spillNumbers(columns, (numbers) => {
      if (roundedRate(numbers.effort) < 0) return belowZero('effort');
      const likely = Number.isNaN(numbers.potential) ? numbers.income : numbers.potential;
      const value = returnOnEffort(likely, numbers.effort);
      return Number.isNaN(value) ? new CellFailure('#DIV/0!', 'effort is 0.') : numberCell(value);
    });
  });
}

/** Income, effort and potential income row by row; a potential that is not known is missing and fails no row. */
function incomeColumns({
  income,
  effort,
  potential,
}: Record<'income' | 'effort' | 'potential', Argument>): NumberColumns<'income' | 'effort' | 'potential'> {
  const known = isOmitted(potential) ? 'n/a' : potential;
  return numberColumns({ income, effort, potential: known }, { potential: numberOrMissing });
}
