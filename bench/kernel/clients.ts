import { randomNumbers } from '../../test/support/randomNumbers';
import { cents, normal, parsed } from '../harness/made';

/** Clients as every way of doing the job is given them: money in columns, each n×1; counts priced by their rates. */
export interface Clients {
  readonly names: readonly string[];
  readonly revenue: Float64Array;
  readonly directCost: Float64Array;
  readonly orders: Float64Array;
  readonly visits: Float64Array;
  readonly freight: Float64Array;
}

export const ORDER_RATE = 45;
export const VISIT_RATE = 80;

/** One of so many clients is billed nothing, and one as rarely has more returned than billed. */
const SELDOM = 500;

/** The same clients every time: sizes that differ by powers of ten, money in cents. */
export function clients(rows: number): Clients {
  const random = randomNumbers(20_260_101);
  const column = (): Float64Array => new Float64Array(rows);
  const made = {
    revenue: column(),
    directCost: column(),
    orders: column(),
    visits: column(),
    freight: column(),
  };
  const names: string[] = [];
  for (let i = 0; i < rows; i++) {
    const size = Math.exp(8 + 1.2 * normal(random));
    const billed = random() * SELDOM;
    made.revenue[i] = billed < 1 ? 0 : billed < 2 ? -cents(size / 10) : cents(size);
    made.directCost[i] = cents(size * (0.45 + 0.4 * random()));
    made.orders[i] = Math.floor((size / 900) * random()) + 1;
    made.visits[i] = Math.floor(6 * random() ** 3);
    made.freight[i] = cents(size * 0.05 * random());
    names.push(`Client ${(i * 7_919) % rows}`);
  }
  return { names: parsed(names), ...made };
}
