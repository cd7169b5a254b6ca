import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clientPriority } from '../../../src/core/portfolio/clientPriority';
import { priority } from '../../../src/core/portfolio/priority';
import { SPRING } from '../examples';

const column = (...numbers: number[]) => Float64Array.from(numbers);

describe('priority', () => {
  it('is potential income, else current income, by effort: the largest first', () => {
    const of = priority({
      income: column(10, 10, 10),
      potential: column(NaN, 60, 0),
      effort: column(2, 4, 5),
    });
    expect([...of.value]).toEqual([5, 15, 0]);
    expect([...of.order]).toEqual([1, 0, 2]);
    expect(of.ranked).toBe(3);
  });

  it('ranks last whoever has no effort recorded, or none above 0: the likelier return first', () => {
    const of = priority({ income: column(1, 500, 900, NaN, 700), effort: column(9, NaN, 0, 4, -2) });
    expect([...of.order]).toEqual([0, 2, 4, 1, 3]);
    expect([...of.value].map((value) => Number.isNaN(value))).toEqual([false, true, true, true, true]);
    expect(of.ranked).toBe(1);
  });

  it('breaks ties by revenue, then name, then row', () => {
    const effort = column(1, 1, 1, 1);
    const tied = { income: column(5, 5, 5, 5), effort };
    expect([
      ...priority({ ...tied, revenue: column(1, 2, 2, 2), names: ['a', 'C', 'b', 'B'] }).order,
    ]).toEqual([2, 3, 1, 0]);
  });

  it('orders every client once, wherever its row stands', () => {
    const number = fc.oneof(fc.integer({ min: -3, max: 9 }), fc.constant(NaN));
    const rows = fc.array(fc.tuple(number, number, number), { maxLength: 12 });
    const orderOf = (given: readonly (readonly [number, number, number])[], names: string[]) =>
      priority({
        income: Float64Array.from(given, ([income]) => income),
        potential: Float64Array.from(given, ([, potential]) => potential),
        effort: Float64Array.from(given, ([, , effort]) => effort),
        names,
      }).order;
    fc.assert(
      fc.property(rows, (given) => {
        const names = given.map((_, i) => String.fromCharCode(97 + i));
        const order = [...orderOf(given, names)];
        expect([...order].sort((a, b) => a - b)).toEqual([...given.keys()]);
        const backward = orderOf([...given].reverse(), [...names].reverse());
        expect(Array.from(backward, (client) => given.length - 1 - client)).toEqual(order);
      }),
    );
  });
});

describe('the priority of a table’s clients (Spring Distribution: Horngren; transtutors.com 589269)', () => {
  it('is client profit by effort: S, R, Q, P and the loss-making T', () => {
    const of = clientPriority(SPRING);
    // S: 41,856 ÷ (19,200 ÷ 442,656), and 41,856 ÷ 19,200 is 2.18.
    expect(of.value[3]).toBeCloseTo(2.18 * 442_656, 6);
    expect([...of.order].map((client) => SPRING.names[client])).toEqual(['S', 'R', 'Q', 'P', 'T']);
    expect(of.effortUnit).toBe('rate');
  });

  it('is income by hours for all as soon as there is a column of hours', () => {
    const facts = {
      statedHours: column(1, 10, 20, NaN, 30),
      potentialIncome: column(NaN, NaN, NaN, NaN, 60_000),
    };
    const of = clientPriority({ ...SPRING, facts });
    expect([...of.value].map(Math.round)).toEqual([2012, 1155, 1936, NaN, 2000]);
    expect([...of.order].map((client) => SPRING.names[client])).toEqual(['P', 'T', 'R', 'Q', 'S']);
  });

  it('goes by another income if so chosen', () => {
    expect(clientPriority(SPRING, 'revenue').likely).toEqual(SPRING.revenue);
  });
});
