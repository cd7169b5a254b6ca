import { ORDER_WORDS } from '../core/relationship/personaLabel';
import { costPerOrder, smallOrders as smallOrdersOf } from '../core/portfolio/smallOrders';
import { contribution } from '../core/profit/contribution';
import { roundedMoney } from '../core/statistics/rounding';
import { sum } from '../core/statistics/sum';
import { numberOf, type Argument } from './argument';
import { answered, numberCell, refuse } from './cellFailure';
import { clientRows } from './clientRows';
import { refuseFailures } from './columns';
import { NO_REVENUE } from './commonFailures';
import { amountOf } from './ratings';

/**
 * Gives which part of revenue comes from clients that only repeat their first order, in orders too small to pay for themselves: a fraction; above one half it is the majority.
 * @customfunction SMALLORDERS
 * @param revenue Revenue of each client (money): one column, one row or one cell.
 * @param directCost Cost of what was sold to each client (money).
 * @param costToServe Cost of serving each client (money).
 * @param orders One row a client, five columns: number of orders, products bought so far, products in the first order, amount of the first order, amount of the largest order (money); n/a where it is not known.
 */
export function smallOrders(
  revenue: unknown[][],
  directCost: unknown[][],
  costToServe: unknown[][],
  orders: unknown[][],
): unknown[][] {
  return answered(() => {
    const rows = clientRows({
      revenue: moneyOf(revenue),
      directCost: moneyOf(directCost),
      costToServe: moneyOf(costToServe),
      orders: { argument: orders, parts: ORDER_WORDS, read: amountOf },
    });
    refuseFailures(rows);
    const { columns } = rows;
    const billed = columns.revenue.money;
    const { share } = smallOrdersOf({
      revenue: billed,
      contribution: contribution(billed, columns.directCost.money),
      costPerOrder: costPerOrder(columns.costToServe.money, columns.orders.orders),
      orders: columns.orders,
    });
    if (roundedMoney(sum(billed)) <= 0) refuse(NO_REVENUE);
    return [[numberCell(share)]];
  });
}

function moneyOf(argument: Argument) {
  return { argument, parts: { money: 'money' }, read: numberOf };
}
