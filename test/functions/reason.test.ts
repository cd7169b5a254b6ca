import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { across, ask, down, one } from './cells';

/** Spring Distribution: Horngren, Cost Accounting; published at transtutors.com, question 589269. */
const SPRING = [
  [29952, 123900, 802560, 442656, 50544],
  [24960, 105000, 729600, 381600, 46800],
  [2980, 7355, 34240, 19200, 7090],
] as const;
const T =
  'Underperformer: effort 14.0% is at or above the cut of 4.9%, worth 7.4% is below 11.2%; loses 3,346.';

describe('WHY', () => {
  it('says why T of Spring Distribution is an Underperformer, down, across and row by row', () => {
    expect(ask('WHY', ...SPRING.map((column) => down(...column)))[4]).toEqual([T]);
    expect(ask('WHY', ...SPRING.map((column) => across(...column)))[0]?.[4]).toBe(T);
    const worthCut = ask('WORTHCUT', down(...SPRING[0]), down(...SPRING[1]));
    const effortCut = ask('EFFORTCUT', down(...SPRING[0]), down(...SPRING[2]));
    expect(ask('WHY', one(50544), one(46800), one(7090), worthCut, effortCut)).toEqual(one(T));
  });

  it('begins with the segment that SEGMENT gives, for the same arguments', () => {
    const money = fc.oneof(fc.integer({ min: -50, max: 500 }), fc.constantFrom<unknown>('', 'x', 0, 0.00001));
    const client = fc.tuple(money, money, money);
    const cut = fc.constantFrom<unknown[][] | null>(null, one('median'), one('p75'), one(0.2));
    fc.assert(
      fc.property(fc.array(client, { minLength: 2, maxLength: 12 }), cut, cut, (clients, worth, effort) => {
        const columns = [0, 1, 2].map((i) => clients.map((numbers) => [numbers[i]]));
        const segments = ask('SEGMENT', ...columns, worth, effort).flat() as string[];
        const reasons = ask('WHY', ...columns, worth, effort).flat() as string[];
        reasons.forEach((reason, i) => {
          const segment = segments[i] ?? '';
          if (segment.startsWith('#')) expect(reason).toBe(segment);
          else expect(reason).toMatch(new RegExp(`^${segment}: .*[a-z0-9]\\.$`));
        });
      }),
    );
  });

  it('tells clients outside the quadrants why, and errs in the row of a bad cell only', () => {
    const reasons = ask('WHY', down(100, 0, -500, 'x'), down(60, 9, 0, 1), down(10, 81, 400, 1));
    expect(reasons.flat()).toEqual([
      'Partner: effort 10.0% is on its cut (counts as high), worth 40.0% is on its cut (counts as high); earns 30.',
      'No revenue: nothing was billed, so there is no worth and no effort; loses 90.',
      'Net credit: revenue of -500 is below 0, so there is no worth and no effort; loses 900.',
      '#VALUE!: revenue (cell 4 of 4) must be a number, but is “x”.',
    ]);
  });

  it('says of an Underperformer that earns something that it still does, and breaks even at 0', () => {
    const cuts = [one(0.5), one(0.1)];
    expect(ask('WHY', down(100, 100), down(60, 60), down(20, 40), ...cuts).flat()).toEqual([
      'Underperformer: effort 20.0% is at or above the cut of 10.0%, worth 40.0% is below 50.0%; still earns 20.',
      'Underperformer: effort 40.0% is at or above the cut of 10.0%, worth 40.0% is below 50.0%; breaks even.',
    ]);
  });

  it('of a single client needs both cuts as numbers', () => {
    expect(ask('WHY', one(1), one(1), one(1))[0]?.[0]).toMatch(
      /^#VALUE!: For a single client worthCut and effortCut must both be numbers/,
    );
  });

  it('has no sentence about a profit too large for a cell', () => {
    expect(ask('WHY', one(1e308), one(-1e308), one(1), one(0.1), one(0.1))).toEqual(
      one('#NUM!: The answer is too large for a cell.'),
    );
  });
});
