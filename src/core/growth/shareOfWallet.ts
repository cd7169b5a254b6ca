import { roundedMoney } from '../statistics/rounding';

/** What a client spends in our category in a year, in the workbook's currency: with us, and with anyone. */
export interface Wallet {
  readonly ours: number;
  readonly total: number;
}

/** Share of wallet = ours ÷ total, never above 1 by a rounding error; not a number where both are 0. */
export function shareOfWallet({ ours, total }: Wallet): number {
  return Math.min(ours / total, 1);
}

/** What is left to win: total − ours, never below 0 by a rounding error. */
export function headroom({ ours, total }: Wallet): number {
  return Math.max(total - ours, 0);
}

/** Whether what we bill, rounded, is more than all the client is said to spend: then the estimate is too low. */
export function isSpendTooLow({ ours, total }: Wallet): boolean {
  return roundedMoney(ours) > roundedMoney(total);
}
