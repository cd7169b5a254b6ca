import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PLACEMENTS } from '../../../src/core/matrix/quadrant';
import { isLossMaking } from '../../../src/core/profit/clientProfit';
import { roundedMoney } from '../../../src/core/statistics/rounding';
import { concerns } from '../../../src/report/book/concerns';
import { valuesBook } from '../books';
import { clientsOf } from '../inputs';

it('Who needs attention is listed by profit from the lowest, of equal ones the first in the book first', () => {
  const cents = fc.integer({ min: -30, max: 60 }).map((amount) => amount / 100);
  const money = fc.array(fc.tuple(cents, cents, cents), { maxLength: 60 });
  fc.assert(
    fc.property(money, (amounts) => {
      const book = valuesBook(clientsOf(amounts));
      const { placements, profit } = book.input.matrix;
      const profitOf = (client: number): number => roundedMoney(profit[client] ?? NaN);
      const wanted = Array.from(book.order)
        .filter(
          (client) =>
            PLACEMENTS[placements[client] ?? -1] === 'bottomRight' || isLossMaking(profit[client] ?? NaN),
        )
        .sort((a, b) => profitOf(a) - profitOf(b));
      expect(Array.from(concerns(book))).toEqual(wanted);
    }),
  );
});
