import { describe, expect, it } from 'vitest';
import { ask, down, one } from './cells';

const THREE = [down(100, 200, 50), down(60, 100, 50), down(10, 80, 5)];
const LEGAL = 'must be one of: weighted, mean, median, p0 to p100 or a number.';

describe('SEGMENT', () => {
  it('takes each cut its own way: number, percent text, percentile', () => {
    expect(ask('SEGMENT', ...THREE, one(0.4), one('p100'))).toEqual(down('Prime', 'Partner', 'Commodity'));
    expect(ask('SEGMENT', ...THREE, one('45%'), one(0))).toEqual(
      down('Underperformer', 'Partner', 'Underperformer'),
    );
  });

  it('puts a client on the cut on the high side, doubles notwithstanding', () => {
    const onTheCut = ask('SEGMENT', one(1), one(0.7), one(0.3), one(0.1 + 0.2), one(0.1 + 0.2));
    expect(onTheCut).toEqual(one('Partner'));
  });

  it('names clients without revenue and with net credit, and keeps them out of the cuts', () => {
    const five = ask(
      'SEGMENT',
      down(100, 200, 50, 0, -500),
      down(60, 100, 50, 9, 0),
      down(10, 80, 5, 90, 400),
    );
    expect(five.flat()).toEqual([...ask('SEGMENT', ...THREE).flat(), 'No revenue', 'Net credit']);
  });

  it('of a single client needs both cuts as numbers', () => {
    const message = /^#VALUE!: For a single client worthCut and effortCut must both be numbers/;
    for (const cuts of [[], [one(0.1)], [null, one(0.1)], [one('median'), one(0.1)]]) {
      expect(ask('SEGMENT', one(1), one(1), one(1), ...cuts)[0]?.[0]).toMatch(message);
    }
    expect(ask('SEGMENT', one(10), one(1), one(1), one('0.1'), one('50%'))).toEqual(one('Prime'));
  });

  it('refuses a cut that says nothing, and lists what can be said', () => {
    expect(ask('SEGMENT', ...THREE, one('high'))).toEqual(one(`#VALUE!: worthCut is “high”, but ${LEGAL}`));
    expect(ask('SEGMENT', ...THREE, null, one('p101'))).toEqual(
      one(`#VALUE!: effortCut is “p101”, but ${LEGAL}`),
    );
    expect(ask('SEGMENT', ...THREE, one(''))).toEqual(one('#N/A: worthCut is missing.'));
    expect(ask('SEGMENT', ...THREE, one(true))).toEqual(
      one('#VALUE!: worthCut must be a number, but is TRUE.'),
    );
    expect(ask('SEGMENT', ...THREE, down(0.1, 0.2))).toEqual(
      one('#VALUE!: worthCut must be a single value, not a range of cells.'),
    );
  });
});

describe('WORTHCUT and EFFORTCUT', () => {
  it('find the cut of each kind', () => {
    expect(ask('WORTHCUT', down(100, 300), down(50, 240), one('mean'))).toEqual(one(0.35));
    expect(ask('WORTHCUT', down(100, 300), down(50, 240))).toEqual(one(0.275));
    expect(ask('EFFORTCUT', down(100, 100, 100), down(10, 30, 20), one('p75'))).toEqual(one(0.25));
  });

  it('have nothing to divide by when no client has revenue above 0', () => {
    expect(ask('WORTHCUT', down(0, -5), down(1, 1))).toEqual(one('#DIV/0!: No client has revenue above 0.'));
    expect(ask('EFFORTCUT', down(0, -5), down(1, 1), one('median'))).toEqual(
      one('#DIV/0!: No client has revenue above 0.'),
    );
  });

  it('leave out a row that cannot be read, as SEGMENT does, and say so where none can', () => {
    expect(ask('EFFORTCUT', down(10, 'x'), down(1, 1))).toEqual(one(0.1));
    expect(ask('WORTHCUT', down(10, 20), down('n/a', 10), one('mean'))).toEqual(one(0.5));
    expect(ask('WORTHCUT', down('x', 'y'), down(1, 1))).toEqual(
      one('#VALUE!: revenue (cell 1 of 2) must be a number, but is “x”.'),
    );
  });
});

describe('QUADRANT', () => {
  const scores = [down(4, 4, 1, 1), down(1, 4, 1, 4), one(3), one(3)];

  it('takes labels from a scheme by name, in upper or lower case', () => {
    expect(ask('QUADRANT', ...scores).flat()).toEqual(['Prime', 'Partner', 'Commodity', 'Underperformer']);
    expect(ask('QUADRANT', ...scores, one('procurement VIEW')).flat()).toEqual([
      'Maximise',
      'Develop',
      'Minimise',
      'Eject',
    ]);
  });

  it('takes labels from 2 by 2 cells laid out like the chart', () => {
    const labels = [
      ['top left', 'top right'],
      ['bottom left', 4],
    ];
    expect(ask('QUADRANT', ...scores, labels).flat()).toEqual(['top left', 'top right', 'bottom left', '4']);
  });

  it('takes cuts row by row too', () => {
    expect(ask('QUADRANT', down(2, 2), down(2, 2), down(1, 3), down(3, 1))).toEqual(
      down('Prime', 'Underperformer'),
    );
  });

  it('refuses labels that are none', () => {
    expect(ask('QUADRANT', ...scores, one('Mine'))[0]?.[0]).toMatch(
      /^#VALUE!: labels is “Mine”, but must be one of: Profit matrix, Procurement view, Mutual value, /,
    );
    expect(ask('QUADRANT', ...scores, down('a', 'b', 'c', 'd'))).toEqual(
      one('#VALUE!: labels must be the name of a scheme or a range of 2 by 2 cells.'),
    );
    for (const blank of [0, null, '']) {
      const labels = [
        ['a', 'b'],
        ['c', blank],
      ];
      expect(ask('QUADRANT', ...scores, labels)).toEqual(
        one('#VALUE!: labels must hold a label in all four cells.'),
      );
    }
    const broken = [
      ['a', 'b'],
      ['c', { code: '#REF!' }],
    ];
    expect(ask('QUADRANT', ...scores, broken)).toEqual(one('#REF!: labels shows #REF!.'));
  });
});

describe('MARKETSPACE (A. Clare, Customers or Clients. Do you know the difference?)', () => {
  it('gives 1.5 million, twice that with a multiple of 2, and whole purchases when asked for', () => {
    expect(ask('MARKETSPACE', one(150000), one(5), one(50))).toEqual(one(1_500_000));
    expect(ask('MARKETSPACE', one(150000), one(5), one(50), one(2))).toEqual(one(3_000_000));
    expect(ask('MARKETSPACE', one(150000), one(6), one(50))).toEqual(one(1_250_000));
    for (const yes of [true, 1, 'true', ' TRUE ']) {
      expect(ask('MARKETSPACE', one(150000), one(6), one(50), null, one(yes))).toEqual(one(1_200_000));
    }
    for (const no of [false, 0, 'FALSE', null]) {
      expect(ask('MARKETSPACE', one(150000), one(6), one(50), null, one(no))).toEqual(one(1_250_000));
    }
  });

  it('errs row by row on a cycle of 0 and on numbers below 0', () => {
    expect(ask('MARKETSPACE', down(10, 10, -1), down(0, -1, 1), one(50))).toEqual(
      down(
        '#DIV/0!: cycleYears must be above 0.',
        '#NUM!: cycleYears must not be below 0.',
        '#NUM!: price must not be below 0.',
      ),
    );
    expect(ask('MARKETSPACE', one(10), one(1), one(-2))).toEqual(
      one('#NUM!: horizonYears must not be below 0.'),
    );
    expect(ask('MARKETSPACE', one(10), one(1), one(2), one(-3))).toEqual(
      one('#NUM!: multiple must not be below 0.'),
    );
  });

  it('refuses what is neither TRUE nor FALSE', () => {
    const ofWhole = (cell: unknown) => ask('MARKETSPACE', one(1), one(1), one(1), one(1), one(cell))[0]?.[0];
    expect(ofWhole('yes')).toBe('#VALUE!: wholePurchases must be TRUE or FALSE, but is “yes”.');
    expect(ofWhole(2)).toBe('#VALUE!: wholePurchases must be TRUE or FALSE, but is “2”.');
    expect(ofWhole('')).toBe('#N/A: wholePurchases is missing.');
    expect(ofWhole({ code: '#REF!' })).toBe('#REF!: wholePurchases shows #REF!.');
  });
});
