import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientMatrix } from '../../../src/core/matrix/clientMatrix';
import { inMoney } from '../../../src/core/matrix/moneyAxes';
import { MovingCuts, NO_QUADRANT } from '../../../src/core/matrix/movingCuts';
import { isInQuadrant, PLACEMENTS, QUADRANTS } from '../../../src/core/matrix/quadrant';
import { PROFIT_MATRIX } from '../../../src/core/matrix/scheme';
import { schemeMatrix } from '../../../src/core/matrix/schemeMatrix';
import { isLossMaking } from '../../../src/core/profit/clientProfit';
import { atOnce } from '../../../src/core/slices';
import { clientsOf } from '../../report/inputs';
import type { Money } from '../../report/inputs';

const money = fc.integer({ min: -50, max: 400 });
const portfolio = fc.array(fc.tuple(money, money, money), { minLength: 1, maxLength: 40 });
const cut = fc.oneof(
  fc.double({ min: -2, max: 2, noNaN: true }),
  fc.constantFrom(0.1 + 0.2, 0.3, 0.5, 1 / 3, 0.25),
);

/** Clients in each quadrant and how many of them lose money, counted one by one. */
function counted(placements: Uint8Array, profit: Float64Array): (readonly [number, number])[] {
  return QUADRANTS.map((quadrant) => {
    const own = [...placements.keys()].filter((i) => PLACEMENTS[placements[i] ?? -1] === quadrant);
    return [own.length, own.filter((i) => isLossMaking(profit[i] ?? NaN)).length] as const;
  });
}

function movedCounts({ clients, lossMakers }: MovingCuts): (readonly [number, number])[] {
  return QUADRANTS.map((_, at) => [clients[at] ?? NaN, lossMakers[at] ?? NaN] as const);
}

describe('cuts that move', () => {
  it('come to the counts of the profit matrix with the same cuts entered as numbers', () => {
    fc.assert(
      fc.property(portfolio, fc.array(fc.tuple(cut, cut), { minLength: 1, maxLength: 4 }), (rows, moves) => {
        const clients = clientsOf(rows satisfies Money[]);
        const start = schemeMatrix(clients, PROFIT_MATRIX);
        if (!start) throw new Error('worth and effort can always be measured');
        const moving = atOnce(MovingCuts.of(start));
        for (const [up, right] of moves) {
          const placed = clientMatrix(clients, {
            worth: { kind: 'value', value: up },
            effort: { kind: 'value', value: right },
          });
          moving.moveTo({ up, right });
          expect(movedCounts(moving)).toEqual(counted(placed.placements, placed.profit));
        }
      }),
    );
  });

  it('do so on axes of money too, which are compared to 4 decimals', () => {
    fc.assert(
      fc.property(portfolio, money, money, (rows, up, right) => {
        const clients = clientsOf(rows);
        const scheme = inMoney(PROFIT_MATRIX);
        const rules = {
          up: { kind: 'value', value: up + 0.00004 },
          right: { kind: 'value', value: right - 0.00004 },
        } as const;
        const [start, placed] = [schemeMatrix(clients, scheme), schemeMatrix(clients, scheme, rules)];
        if (!start || !placed) throw new Error('money can always be measured');
        const moving = atOnce(MovingCuts.of(start));
        moving.moveTo({ up: up + 0.00004, right: right - 0.00004 });
        expect(movedCounts(moving)).toEqual(counted(placed.placements, placed.profit));
      }),
    );
  });

  it('leave clients outside the quadrants where they are', () => {
    const start = schemeMatrix(
      clientsOf([
        [0, 10, 5],
        [-5, 0, 1],
        [100, 50, 10],
      ]),
      PROFIT_MATRIX,
    );
    if (!start) throw new Error('worth and effort can always be measured');
    const moving = atOnce(MovingCuts.of(start));
    moving.moveTo({ up: -10, right: -10 });
    expect([...moving.quadrants]).toEqual([NO_QUADRANT, NO_QUADRANT, QUADRANTS.indexOf('topRight')]);
    expect(PLACEMENTS.filter(isInQuadrant)).toEqual([...QUADRANTS]);
  });
});
