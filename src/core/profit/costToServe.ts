import type { ActivityColumn, ChargeColumn, LatePayment } from '../clientColumns';
import { lateCost, lateCostOfDays } from './receivables';

/** What serving is reckoned from; `revenue` (n×1) says how many clients there are and prices days late. */
export interface Serving {
  readonly revenue: Float64Array;
  readonly activities: readonly ActivityColumn[];
  readonly charges: readonly ChargeColumn[];
  readonly latePayment: LatePayment | null;
}

/**
 * What serving each client costs beyond what was sold, n×1, in the workbook's currency:
 * Σ activity count × rate + Σ charges + late cost. Missing where any part is missing; 0 where there are no parts.
 */
export function costToServe({ revenue, activities, charges, latePayment }: Serving): Float64Array {
  const cost = new Float64Array(revenue.length);
  for (let from = 0; from < cost.length; from += AT_ONCE) {
    const to = Math.min(from + AT_ONCE, cost.length);
    for (const { counts, rate } of activities) addPriced(cost, counts, rate, from, to);
    for (const { money } of charges) addPriced(cost, money, 1, from, to);
    if (latePayment) addLateness(cost, latePayment, revenue, from, to);
  }
  return cost;
}

/** All parts of so many clients are added up before the next: what they come to stays in the processor's first cache. */
const AT_ONCE = 2048;

/**
 * One thing that serving a client costs, in the order of the sum: money in the workbook's currency, of an activity with its
 * count and rate, NaN where a number is missing. Late payment has no name of its own.
 */
export type CostPart =
  | {
      readonly kind: 'activity';
      readonly name: string;
      readonly count: number;
      readonly rate: number;
      readonly money: number;
    }
  | { readonly kind: 'charge'; readonly name: string; readonly money: number }
  | { readonly kind: 'latePayment'; readonly money: number };

/** What one client's cost to serve is made of. */
export function costParts(
  { revenue, activities, charges, latePayment }: Serving,
  client: number,
): readonly CostPart[] {
  const at = (column: Float64Array): number => column[client] ?? NaN;
  return [
    ...activities.map(({ activity, counts, rate }) => ({
      kind: 'activity' as const,
      name: activity,
      count: at(counts),
      rate,
      money: at(counts) * rate,
    })),
    ...charges.map(({ charge, money }) => ({ kind: 'charge' as const, name: charge, money: at(money) })),
    ...(latePayment
      ? [{ kind: 'latePayment' as const, money: costOfLateness(latePayment, revenue, client) }]
      : []),
  ];
}

function addPriced(cost: Float64Array, counts: Float64Array, rate: number, from: number, to: number): void {
  for (let i = from; i < to; i++) cost[i] = (cost[i] ?? NaN) + (counts[i] ?? NaN) * rate;
}

function addLateness(
  cost: Float64Array,
  late: LatePayment,
  revenue: Float64Array,
  from: number,
  to: number,
): void {
  for (let i = from; i < to; i++) cost[i] = (cost[i] ?? NaN) + costOfLateness(late, revenue, i);
}

function costOfLateness(late: LatePayment, revenue: Float64Array, client: number): number {
  const { annualRate } = late;
  return late.kind === 'receivable'
    ? lateCost({ receivable: late.receivable[client] ?? NaN, annualRate, years: late.years })
    : lateCostOfDays({
        revenue: revenue[client] ?? NaN,
        daysLate: late.daysLate[client] ?? NaN,
        annualRate,
      });
}
