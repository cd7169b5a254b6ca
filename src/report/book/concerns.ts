import { PLACEMENTS } from '../../core/matrix/quadrant';
import { isLossMaking } from '../../core/profit/clientProfit';
import { roundedMoney } from '../../core/statistics/rounding';
import type { Book } from './book';

const UNDERPERFORMER = PLACEMENTS.indexOf('bottomRight');

/**
 * The clients to be seen to, Underperformers and whoever loses money, the largest loss first and after the losses the
 * lowest profit. Of two with the same profit the first in the order of the book comes first. That order begins with the
 * highest profit, and nobody whose profit is missing is among them: so it is read from its end, equal ones together.
 */
export function concerns({ input: { matrix }, order }: Pick<Book, 'input' | 'order'>): Int32Array {
  const { placements, profit } = matrix;
  const found = order.filter(
    (client) => placements[client] === UNDERPERFORMER || isLossMaking(profit[client] ?? NaN),
  );
  const same = (one: number, other: number): boolean =>
    roundedMoney(profit[found[one] ?? -1] ?? NaN) === roundedMoney(profit[found[other] ?? -1] ?? NaN);
  const turned = new Int32Array(found.length);
  for (let end = found.length, at = 0; end > 0;) {
    let from = end - 1;
    while (from > 0 && same(from - 1, end - 1)) from--;
    turned.set(found.subarray(from, end), at);
    at += end - from;
    end = from;
  }
  return turned;
}
