import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranking } from '../../../src/core/statistics/order';

describe('a ranking', () => {
  it('goes by measure, then revenue, then name regardless of case, then row', () => {
    const order = ranking({
      measure: Float64Array.of(1, 5, 5, 5, 5, 5),
      revenue: Float64Array.of(9, 1, 2, 1, 1, 1),
      names: ['z', 'beta', 'x', 'Alpha', 'alpha', 'Beta'],
    });
    expect(Array.from(order)).toEqual([2, 3, 4, 1, 5, 0]);
  });

  it('takes money as equal that differs below the fourth decimal', () => {
    const order = ranking({ measure: Float64Array.of(1, 1.00001), names: ['A', 'B'] });
    expect(Array.from(order)).toEqual([0, 1]);
  });

  it('leaves out clients whose measure is missing and puts missing revenue last', () => {
    const order = ranking({ measure: Float64Array.of(NaN, 2, 2), revenue: Float64Array.of(1, NaN, -5) });
    expect(Array.from(order)).toEqual([2, 1]);
  });

  it('gives the same clients in the same order however the rows are shuffled', () => {
    const client = fc.record({
      name: fc.string(),
      profit: fc.integer({ min: -3, max: 3 }),
      revenue: fc.nat(2),
    });
    const clients = fc.uniqueArray(client, { selector: ({ name }) => name.toLowerCase(), maxLength: 30 });
    const shuffled = clients.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const ranked = (rows: typeof list) =>
          Array.from(
            ranking({
              measure: Float64Array.from(rows, ({ profit }) => profit),
              revenue: Float64Array.from(rows, ({ revenue }) => revenue),
              names: rows.map(({ name }) => name),
            }),
            (index) => rows[index]?.name,
          );
        expect(ranked(other)).toEqual(ranked(list));
      }),
    );
  });
});
