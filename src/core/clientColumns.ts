import type { ClientFacts } from './clientFacts';

/**
 * The client table as columns: one entry a client in every column, all of one length n, money in the
 * workbook's currency. NaN stands for a missing number; it is never read as 0.
 */
export interface ClientColumns {
  readonly names: readonly string[];
  readonly revenue: Float64Array;
  readonly directCost: Float64Array;
  readonly activities: readonly ActivityColumn[];
  readonly charges: readonly ChargeColumn[];
  readonly latePayment: LatePayment | null;
  readonly facts: ClientFacts;
}

/** How often each client made us do something (n×1 counts), and what one time costs (currency a count). */
export interface ActivityColumn {
  readonly activity: string;
  readonly counts: Float64Array;
  readonly rate: number;
}

/** Money spent on serving each client that needs no rate, such as freight (n×1, currency). */
export interface ChargeColumn {
  readonly charge: string;
  readonly money: Float64Array;
}

/**
 * What late payment is reckoned from: the average receivable (n×1, currency) held for `years`, or, when only
 * days are known, the days each client's bills are late (n×1). `annualRate` is a fraction a year.
 */
export type LatePayment =
  | {
      readonly kind: 'receivable';
      readonly receivable: Float64Array;
      readonly annualRate: number;
      readonly years: number;
    }
  | { readonly kind: 'days'; readonly daysLate: Float64Array; readonly annualRate: number };
