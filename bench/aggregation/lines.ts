import { randomNumbers } from '../../test/support/randomNumbers';
import { cents, normal, parsed } from '../harness/made';

/** Lines of orders, a column each: whose they are, the number of the order, money. */
export interface Lines {
  readonly names: readonly string[];
  readonly orders: Float64Array;
  readonly revenue: Float64Array;
  readonly directCost: Float64Array;
}

/** So many lines a client on average, and an order; one name in twenty is typed in capitals. */
const LINES_A_CLIENT = 50;
const LINES_AN_ORDER = 4;
const CAPITALS = 0.05;

/** The same lines every time: few clients order much, most order little. */
export function lines(rows: number): Lines {
  const random = randomNumbers(20_260_102);
  const clients = Math.ceil(rows / LINES_A_CLIENT);
  const column = (): Float64Array => new Float64Array(rows);
  const made = { orders: column(), revenue: column(), directCost: column() };
  const names: string[] = [];
  let client = 0;
  let order = 100_000;
  for (let row = 0; row < rows; row++) {
    if (row === 0 || random() < 1 / LINES_AN_ORDER) {
      client = Math.floor(clients * random() ** 3);
      order++;
    }
    const money = Math.exp(4 + normal(random));
    const name = `Trading house ${client} Ltd`;
    names.push(random() < CAPITALS ? name.toUpperCase() : name);
    made.orders[row] = order;
    made.revenue[row] = cents(money);
    made.directCost[row] = cents(money * (0.5 + 0.3 * random()));
  }
  return { names: parsed(names), ...made };
}
