import { describe, expect, it } from 'vitest';
import { across, ask, down, one } from './cells';

describe('IMPORTANCE', () => {
  it('is the larger of income and potential, by the income of all, in the direction given', () => {
    expect(ask('IMPORTANCE', down(60, 30, 10), down(20, 50, 'n/a'))).toEqual(down(0.6, 0.5, 0.1));
    expect(ask('IMPORTANCE', across(3, 1))).toEqual(across(0.75, 0.25));
  });

  it('is an error where income is not above 0 in total', () => {
    expect(ask('IMPORTANCE', down(5, -5))).toEqual(
      down(...Array<string>(2).fill('#N/A: There is no positive income in total: use contribution.')),
    );
  });

  it('leaves a row that cannot be read out of the total, and shows its error there', () => {
    expect(ask('IMPORTANCE', down(3, 'x', 1)).flat()).toEqual([
      0.75,
      '#VALUE!: income (cell 2 of 3) must be a number, but is “x”.',
      0.25,
    ]);
    expect(ask('IMPORTANCE', down(3, 1), down('n/a', 'x')).flat()).toEqual([
      0.75,
      '#VALUE!: potential (cell 2 of 2) must be a number, but is “x”.',
    ]);
  });
});

describe('PRIORITY', () => {
  it('is potential income where known, else income, by effort', () => {
    expect(ask('PRIORITY', down(10, 10, 10), down(2, 4, 5), down('n/a', 60, 0))).toEqual(down(5, 15, 0));
    expect(ask('PRIORITY', one(10), one(0.05))).toEqual(one(200));
    expect(ask('PRIORITY', down(10, 20), down(2, 2), one(''))).toEqual(down(5, 10));
  });

  it('is an error where effort is 0, below 0 or missing, in that row only', () => {
    expect(ask('PRIORITY', down(1, 1, 1, 8), down(0, -1, 'n/a', 4)).flat()).toEqual([
      '#DIV/0!: effort is 0.',
      '#NUM!: effort must not be below 0.',
      '#N/A: effort (cell 3 of 4) is missing.',
      2,
    ]);
  });
});
