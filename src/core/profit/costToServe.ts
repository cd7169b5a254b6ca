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
  for (const { counts, rate } of activities) add(cost, (i) => (counts[i] ?? NaN) * rate);
  for (const { money } of charges) add(cost, (i) => money[i] ?? NaN);
  if (latePayment) add(cost, (i) => costOfLateness(latePayment, revenue, i));
  return cost;
}

function add(cost: Float64Array, partOf: (client: number) => number): void {
  for (let i = 0; i < cost.length; i++) cost[i] = (cost[i] ?? NaN) + partOf(i);
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
