import { roundedMoney } from '../../core/statistics/rounding';
import { sum } from '../../core/statistics/sum';
import { ofClients } from './ofClients';

/** How much revenue a marker tells of: 1 little, 2 middling, 3 much. */
export const STEPS = [1, 2, 3] as const;
export type RevenueStep = (typeof STEPS)[number];

/** From so many times the average revenue on it is middling, and much. */
export const MIDDLING = 0.5;
export const MUCH = 2;

/** The money from which on revenue is middling and much, rounded as money is compared, and the step of each client. */
export interface RevenueSteps {
  readonly middlingFrom: number;
  readonly muchFrom: number;
  readonly of: (client: number) => RevenueStep;
}

/** `placed` are the clients in quadrants (rows of the source), whose average counts. */
export function revenueSteps(revenue: Float64Array, placed: Int32Array): RevenueSteps {
  const theirs = ofClients(revenue, placed);
  const average = roundedMoney(sum(theirs) / placed.length);
  const middlingFrom = roundedMoney(MIDDLING * average);
  const muchFrom = roundedMoney(MUCH * average);
  return {
    middlingFrom,
    muchFrom,
    of: (client) => {
      const money = roundedMoney(revenue[client] ?? NaN);
      if (money >= muchFrom) return 3;
      return money >= middlingFrom ? 2 : 1;
    },
  };
}
