import { roundedMoney } from '../statistics/rounding';
import { RunningSum, sum } from '../statistics/sum';
import { costParts } from './costToServe';
import type { CostPart, Serving } from './costToServe';

/** One part of what serving costs over all clients, with its fraction of all parts: NaN where these come to 0. */
export type CostShare = CostPart & { readonly share: number };

/** All parts of what serving costs; `assigned` is what they come to: the clients' cost to serve together. */
export interface ServingCost {
  readonly parts: readonly CostShare[];
  readonly assigned: number;
}

/** What serving all clients costs, by its parts in the order of the sum. A missing number is left out. */
export function servingCost(serving: Serving): ServingCost {
  const parts = costParts(asOneClient(serving), 0);
  const all = new RunningSum();
  for (const { money } of parts) all.add(money);
  const assigned = all.value;
  const isNothing = roundedMoney(assigned) === 0;
  return {
    parts: parts.map((part) => ({ ...part, share: isNothing ? NaN : part.money / assigned })),
    assigned,
  };
}

/** All clients added up to one; days late cost what one day late of Σ revenue × days would. */
function asOneClient({ revenue, activities, charges, latePayment: late }: Serving): Serving {
  const total = (column: Float64Array): Float64Array => Float64Array.of(sum(column));
  return {
    revenue:
      late?.kind === 'days'
        ? total(revenue.map((money, client) => money * (late.daysLate[client] ?? NaN)))
        : total(revenue),
    activities: activities.map((activity) => ({ ...activity, counts: total(activity.counts) })),
    charges: charges.map((charge) => ({ ...charge, money: total(charge.money) })),
    latePayment:
      late?.kind === 'days'
        ? { ...late, daysLate: Float64Array.of(1) }
        : late && { ...late, receivable: total(late.receivable) },
  };
}

/**
 * What the ledger says serving clients cost and no client was given: ledger − assigned, rounded to the 4 decimals at
 * which money is compared. Below 0 more was assigned than was spent.
 */
export function unassignedCost(assigned: number, ledger: number): number {
  return roundedMoney(ledger - assigned);
}
