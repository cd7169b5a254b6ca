import { breakEvenOrder as orderThatBreaksEven } from '../core/profit/breakEvenOrder';
import { clientProfit as profitOf } from '../core/profit/clientProfit';
import { contribution } from '../core/profit/contribution';
import { costToServe as costOf } from '../core/profit/costToServe';
import { lateCost as costOfLateness } from '../core/profit/receivables';
import { timeDriven } from '../core/profit/timeDriven';
import { roundedMoney, roundedRate } from '../core/statistics/rounding';
import { isOmitted } from './argument';
import { answered, CellFailure, numberCell, refuse } from './cellFailure';
import { numberColumns, refuseFailures, spill, spillNumbers } from './columns';
import { belowZero, firstBelowZero } from './commonFailures';
import { singleNumber } from './options';
import { servingColumns } from './serving';

/**
 * Gives what each client earns: revenue less direct cost less cost to serve, one amount a client.
 * @customfunction CLIENTPROFIT
 * @param revenue Revenue of each client (money): one column, one row or one cell.
 * @param directCost Cost of what was sold to each client (money).
 * @param [costToServe] Cost of serving each client (money); 0 when left out.
 */
export function clientProfit(
  revenue: unknown[][],
  directCost: unknown[][],
  costToServe?: unknown[][],
): unknown[][] {
  return answered(() => {
    const columns = numberColumns({
      revenue,
      directCost,
      costToServe: isOmitted(costToServe) ? 0 : costToServe,
    });
    const { numbers } = columns;
    const profit = profitOf(contribution(numbers.revenue, numbers.directCost), numbers.costToServe);
    return spill(columns, (row) => numberCell(profit[row] ?? NaN));
  });
}

/**
 * Gives what serving each client costs: counts of activities times their rates, plus charges, one amount a client.
 * @customfunction COSTTOSERVE
 * @param counts How often each activity was done for each client: one row a client, one column an activity.
 * @param rates What one time of each activity costs (money a count): one cell an activity, in one row or one column.
 * @param [charges] Money spent on each client that needs no rate, such as freight: one row a client; none when left out.
 */
export function costToServe(counts: unknown[][], rates: unknown[][], charges?: unknown[][]): unknown[][] {
  return answered(() => {
    const serving = servingColumns(counts, rates, charges);
    const cost = costOf({ ...serving, revenue: new Float64Array(serving.count), latePayment: null });
    return spill(serving, (row) => numberCell(cost[row] ?? NaN));
  });
}

/**
 * Gives what waiting for each client's money costs: average receivable times yearly rate times years.
 * @customfunction LATECOST
 * @param receivable What each client owes on average (money): one column, one row or one cell.
 * @param annualRate Cost of money as a fraction a year, such as 0.1 or 10%; not below 0.
 * @param [years] How long it is owed, in years; 1 when left out, not below 0.
 */
export function lateCost(receivable: unknown[][], annualRate: unknown[][], years?: unknown[][]): unknown[][] {
  return answered(() => {
    const columns = numberColumns({ receivable, annualRate, years: isOmitted(years) ? 1 : years });
    // Below 0 a receivable is a client that has paid in advance.
    return spillNumbers(
      columns,
      (debt) => firstBelowZero(['annualRate', 'years'], debt) ?? numberCell(costOfLateness(debt)),
    );
  });
}

/**
 * Gives the value from which an order pays for what it costs, an amount: cost of one order divided by contribution rate.
 * @customfunction BREAKEVENORDER
 * @param costPerOrder What one order costs to serve (money), not below 0: one column, one row or one cell.
 * @param contributionRate Which part of an order is contribution, a fraction of its value such as 0.5 or 50%; above 0.
 */
export function breakEvenOrder(costPerOrder: unknown[][], contributionRate: unknown[][]): unknown[][] {
  return answered(() => {
    return spillNumbers(numberColumns({ costPerOrder, contributionRate }), (terms) => {
      if (roundedMoney(terms.costPerOrder) < 0) return belowZero('costPerOrder');
      const value = orderThatBreaksEven(terms);
      return Number.isNaN(value)
        ? new CellFailure('#NUM!', 'contributionRate must be above 0: at any value the order loses money.')
        : numberCell(value);
    });
  });
}

/**
 * Gives what time costs and what becomes of it, five cells: rate per minute, minutes used, cost assigned, cost left unused, and Overloaded where more minutes are used than there are.
 * @customfunction TIMERATE
 * @param cost What people and equipment cost in the period (money), not below 0.
 * @param capacity Minutes they can practically work in the period, above 0.
 * @param minutes Minutes that one time of each activity takes, not below 0: one column or one row.
 * @param counts How often each activity was done in the period, not below 0, as many as minutes.
 */
export function timeRate(
  cost: unknown[][],
  capacity: unknown[][],
  minutes: unknown[][],
  counts: unknown[][],
): unknown[][] {
  return answered(() => {
    const given = {
      cost: notBelowZero('cost', singleNumber('cost', cost, 0)),
      capacity: notBelowZero('capacity', singleNumber('capacity', capacity, 0)),
    };
    if (roundedRate(given.capacity) === 0) refuse(new CellFailure('#DIV/0!', 'capacity must be above 0.'));
    const columns = numberColumns({ minutes, counts });
    refuseFailures(columns);
    const { numbers } = columns;
    for (const name of ['minutes', 'counts'] as const) numbers[name].forEach((n) => notBelowZero(name, n));
    const time = timeDriven({ ...given, ...numbers });
    const figures = [time.ratePerMinute, time.usedMinutes, time.assigned, time.unused].map(numberCell);
    return [[...figures, time.isOverloaded ? 'Overloaded' : '']];
  });
}

function notBelowZero(name: string, number: number): number {
  return roundedRate(number) < 0 ? refuse(belowZero(name)) : number;
}
