import { roundedMoney } from '../statistics/rounding';
import { RunningSum, sum } from '../statistics/sum';

/** Profits to tie, in the workbook's currency: of clients (n×1), of rows set aside together, and as the ledger has it. */
export interface ProfitToTie {
  readonly profit: Float64Array;
  readonly setAside: number;
  readonly ledgerTotal: number;
}

/** clients + setAside + unassigned = ledgerTotal. `unassigned` is rounded to the 4 decimals at which money is compared. */
export interface TieOut {
  readonly clients: number;
  readonly setAside: number;
  readonly unassigned: number;
  readonly ledgerTotal: number;
  readonly isTied: boolean;
}

/**
 * What the ledger has and no client: ledger's total − Σ client profit − what was set aside, as one line. A client
 * whose profit is missing is in no sum, so what it earns is unassigned as well.
 */
export function tieOut({ profit, setAside, ledgerTotal }: ProfitToTie): TieOut {
  const clients = sum(profit);
  const left = new RunningSum();
  for (const money of [ledgerTotal, -clients, -setAside]) left.add(money);
  const unassigned = roundedMoney(left.value);
  return { clients, setAside, unassigned, ledgerTotal, isTied: unassigned === 0 };
}
