import type { ClientColumns } from '../clientColumns';
import { roundedMoney } from '../statistics/rounding';
import { RunningSum, sum } from '../statistics/sum';
import { lateCost, lateCostOfDays } from './receivables';

/** What serving is reckoned from. */
type Served = Pick<ClientColumns, 'revenue' | 'activities' | 'charges' | 'latePayment'>;

/**
 * One part of what serving costs over all clients: `money` is its sum (currency), `share` its fraction of all parts, NaN
 * where these come to 0. `count` and `rate` are an activity's, NaN for money that nothing counts.
 */
export interface CostPart {
  readonly kind: 'activity' | 'charge' | 'late';
  readonly name: string;
  readonly count: number;
  readonly rate: number;
  readonly money: number;
  readonly share: number;
}

/** All parts of what serving costs; `assigned` is what they come to, which is the clients' cost to serve together. */
export interface ServingCost {
  readonly parts: readonly CostPart[];
  readonly assigned: number;
}

/**
 * Σ counts × rate of each activity, Σ of each charge, and the late cost, in the order in which they are summed for a
 * client. A missing number is left out.
 */
export function servingCost({ revenue, activities, charges, latePayment }: Served): ServingCost {
  const parts: Omit<CostPart, 'share'>[] = [
    ...activities.map(({ activity, counts, rate }) => {
      const count = sum(counts);
      return { kind: 'activity' as const, name: activity, count, rate, money: count * rate };
    }),
    ...charges.map(({ charge, money }) => ({
      ...UNCOUNTED,
      kind: 'charge' as const,
      name: charge,
      money: sum(money),
    })),
    ...(latePayment
      ? [{ ...UNCOUNTED, kind: 'late' as const, name: '', money: lateMoney(latePayment, revenue) }]
      : []),
  ];
  const all = new RunningSum();
  for (const { money } of parts) all.add(money);
  const assigned = all.value;
  const isNothing = roundedMoney(assigned) === 0;
  return {
    parts: parts.map((part) => ({ ...part, share: isNothing ? NaN : part.money / assigned })),
    assigned,
  };
}

const UNCOUNTED = { count: NaN, rate: NaN };

function lateMoney(late: NonNullable<Served['latePayment']>, revenue: Float64Array): number {
  const { annualRate } = late;
  if (late.kind === 'receivable')
    return lateCost({ receivable: sum(late.receivable), annualRate, years: late.years });
  return sum(
    late.daysLate.map((daysLate, client) =>
      lateCostOfDays({ revenue: revenue[client] ?? NaN, daysLate, annualRate }),
    ),
  );
}

/**
 * What the ledger says serving clients cost and no client was given: ledger − assigned, rounded to the 4 decimals at
 * which money is compared. Below 0 more was assigned than was spent.
 */
export function unassignedCost(assigned: number, ledger: number): number {
  return roundedMoney(ledger - assigned);
}
