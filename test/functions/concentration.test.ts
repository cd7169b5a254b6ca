import { describe, expect, it } from 'vitest';
import { across, ask, down, one } from './cells';

describe('CONCENTRATION', () => {
  it('labels as the income lies: Large from 10%, Monopoly only above 20%', () => {
    expect(ask('CONCENTRATION', across(20, 10, 9.9, 20.1, 40))).toEqual(
      across('Large', 'Large', 'Regular', 'Monopoly', 'Monopoly'),
    );
  });

  it('takes other levels, from 0 to 1 and in their order', () => {
    expect(ask('CONCENTRATION', down(30, 30, 40), one(0.35), one(0.4))).toEqual(
      down('Regular', 'Regular', 'Large'),
    );
    expect(ask('CONCENTRATION', down(1, 1), one(10))).toEqual(one('#NUM!: largeFrom must be from 0 to 1.'));
    expect(ask('CONCENTRATION', down(1, 1), null, one(-1))).toEqual(
      one('#NUM!: monopolyAbove must be from 0 to 1.'),
    );
    expect(ask('CONCENTRATION', down(1, 1), one(0.3))).toEqual(
      one('#NUM!: largeFrom must not be above monopolyAbove.'),
    );
  });

  it('has no labels without positive income in total, and says what to use instead', () => {
    expect(ask('CONCENTRATION', down(5, -5))).toEqual(
      down(...Array<string>(2).fill('#N/A: There is no positive income in total: use contribution.')),
    );
  });

  it('rounds before it calls total income positive, and lets both levels be one', () => {
    expect(ask('CONCENTRATION', one(0.00004))[0]?.[0]).toMatch(/^#N\/A: There is no positive income/);
    expect(ask('CONCENTRATION', down(1, 3), one(0.25), one(0.25))).toEqual(down('Large', 'Monopoly'));
  });

  it('leaves a bad row out of the total and shows its error there', () => {
    expect(ask('CONCENTRATION', down(90, 'x', 5, 5)).flat()).toEqual([
      'Monopoly',
      '#VALUE!: income (cell 2 of 4) must be a number, but is “x”.',
      'Regular',
      'Regular',
    ]);
  });
});

describe('TOPSHARE', () => {
  it('adds up the largest, as many as are asked for or all there are', () => {
    expect(ask('TOPSHARE', down(10, 50, 40), across(0, 1, 2, 3, 9))).toEqual(across(0, 0.5, 0.9, 1, 1));
    expect(ask('TOPSHARE', across(90, 60, -50), one(2))).toEqual(one(1.5));
  });

  it('takes a count that is whole once rounded, and no other', () => {
    expect(ask('TOPSHARE', down(10, 50, 40), down(0.1 * 3 * 10, 1.5, -1, ''))).toEqual(
      down(
        1,
        '#NUM!: count must be a whole number, not below 0.',
        '#NUM!: count must be a whole number, not below 0.',
        '#N/A: count (cell 4 of 4) is missing.',
      ),
    );
  });

  it('is one error where an income cannot be read or there is none to share', () => {
    expect(ask('TOPSHARE', down(10, ''), one(1))).toEqual(one('#N/A: income (cell 2 of 2) is missing.'));
    expect(ask('TOPSHARE', down(5, -5), one(1))).toEqual(
      one('#N/A: There is no positive income in total: use contribution.'),
    );
    expect(ask('TOPSHARE', down(1e308, 1e308), one(1))).toEqual(
      one('#NUM!: The answer is too large for a cell.'),
    );
  });
});

describe('HHI', () => {
  it('is 0.4087 of Spring Distribution (Horngren; transtutors.com 589269), 1 alone and 1 ÷ n among equals', () => {
    const [[spring]] = ask('HHI', down(29_952, 123_900, 802_560, 442_656, 50_544)) as [[number]];
    expect(spring).toBeCloseTo(0.4087, 4);
    expect(ask('HHI', one(7))).toEqual(one(1));
    expect(ask('HHI', across(3, 3, 3, 3))).toEqual(one(0.25));
  });

  it('is one error where a revenue cannot be read or there is none in total', () => {
    expect(ask('HHI', down(10, 'x'))).toEqual(
      one('#VALUE!: revenue (cell 2 of 2) must be a number, but is “x”.'),
    );
    for (const none of [down(0, 0), down(5, -6), one(0.00004)]) {
      expect(ask('HHI', none)).toEqual(one('#N/A: There is no positive revenue in total.'));
    }
    expect(ask('HHI', down(1e308, 1e308))).toEqual(one('#NUM!: The answer is too large for a cell.'));
  });
});
