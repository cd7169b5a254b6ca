import { PLACEMENTS } from '../../core/matrix/quadrant';
import { isLossMaking } from '../../core/profit/clientProfit';
import { roundedMoney } from '../../core/statistics/rounding';
import type { Book } from './book';

const UNDERPERFORMER = PLACEMENTS.indexOf('bottomRight');

/**
 * The clients to be seen to, Underperformers and whoever loses money, the largest loss first and after the losses the
 * lowest profit. Of two with the same profit the first in the order of the book comes first.
 */
export function concerns({ input: { matrix }, order }: Pick<Book, 'input' | 'order'>): readonly number[] {
  const profitOf = (client: number): number => matrix.profit[client] ?? NaN;
  return Array.from(order)
    .filter((client) => matrix.placements[client] === UNDERPERFORMER || isLossMaking(profitOf(client)))
    .sort((a, b) => roundedMoney(profitOf(a)) - roundedMoney(profitOf(b)));
}
