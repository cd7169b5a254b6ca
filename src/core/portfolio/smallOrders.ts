import { rate } from '../matrix/cut';
import { breakEvenOrder } from '../profit/breakEvenOrder';
import { isStagnant, type OrderHistory } from '../relationship/personas';
import { ranking, type Ranked } from '../statistics/order';
import { roundedMoney, roundedRate } from '../statistics/rounding';
import { sum } from '../statistics/sum';

/**
 * What the small-orders test looks at, all columns n×1 in the workbook's currency: billed, what is left of it after
 * direct cost, what one order of each client costs to serve, and what each has ordered so far. Names break ties.
 */
export interface OrderingClients extends Pick<Ranked, 'names'> {
  readonly revenue: Float64Array;
  readonly contribution: Float64Array;
  readonly costPerOrder: Float64Array;
  readonly orders: OrderHistory;
}

/**
 * Who orders the same again and again in orders too small to pay: `clients` are their indexes, most revenue first;
 * `revenue` is theirs together and `share` its part of all revenue, NaN unless that is above 0.
 */
export interface SmallOrders {
  readonly clients: Int32Array;
  readonly revenue: number;
  readonly share: number;
  readonly isMajority: boolean;
}

const MAJORITY = 0.5;

/**
 * The small-orders test: is more than half of revenue from clients that meet the condition of the Stagnant repeater,
 * whatever their persona, and whose average order lies below their break-even order? What is missing proves nothing;
 * a client without revenue above 0 has no order to speak of, but counts in Σ revenue.
 * Source: B. Ten Haken, "best business clients"; the condition and what an order costs are ours.
 */
export function smallOrders(given: OrderingClients): SmallOrders {
  const { revenue, orders } = given;
  const theirs = revenue.map((money, client) =>
    isStagnant(orders, client) && isBelowBreakEven(given, client) ? money : NaN,
  );
  const total = sum(revenue);
  const money = sum(theirs);
  const share = roundedMoney(total) > 0 ? money / total : NaN;
  return {
    clients: ranking({ measure: theirs, ...(given.names && { names: given.names }) }),
    revenue: money,
    share,
    isMajority: roundedRate(share) > MAJORITY,
  };
}

/**
 * What one order of each client costs, n×1: its whole cost to serve ÷ its orders, since in the end its orders must
 * earn every cost of serving it. NaN where there are no orders, or either is missing. (ours)
 */
export function costPerOrder(costToServe: Float64Array, orders: Float64Array): Float64Array {
  return costToServe.map((cost, client) => {
    const count = orders[client] ?? NaN;
    return roundedRate(count) > 0 ? cost / count : NaN;
  });
}

/** Where nothing is left of an order after direct cost, no order is large enough; without revenue there is no rate. */
function isBelowBreakEven({ revenue, contribution, costPerOrder, orders }: OrderingClients, client: number) {
  const billed = revenue[client] ?? NaN;
  const contributionRate = rate(contribution[client] ?? NaN, billed);
  if (roundedRate(contributionRate) <= 0) return true;
  const enough = breakEvenOrder({ costPerOrder: costPerOrder[client] ?? NaN, contributionRate });
  return roundedMoney(billed / (orders.orders[client] ?? NaN)) < roundedMoney(enough);
}
