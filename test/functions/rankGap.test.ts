import { describe, expect, it } from 'vitest';
import { across, ask, down, one } from './cells';

/** The Open University, OpenLearn, "Challenges in advanced management accounting", section 5. */
const REVENUE = [2_240_000, 1_888_000, 154_000, 144_000];
const PROFIT = [213_280, 264_240, -240, 17_120];

describe('RANKGAP', () => {
  it('is −1 for Smith of Maltloaf, first by revenue and second by profit', () => {
    expect(ask('RANKGAP', down(...REVENUE), down(...PROFIT))).toEqual(down(-1, 1, -1, 1));
    expect(ask('RANKGAP', across(...REVENUE), across(...PROFIT))).toEqual(across(-1, 1, -1, 1));
  });

  it('leaves a bad row out of both ranks and shows its error there', () => {
    expect(ask('RANKGAP', down(50, 'x', 40, 30), down('', 9, 1, 2)).flat()).toEqual([
      '#N/A: profit (cell 1 of 4) is missing.',
      '#VALUE!: revenue (cell 2 of 4) must be a number, but is “x”.',
      -1,
      1,
    ]);
  });

  it('needs as many profits as revenues', () => {
    expect(ask('RANKGAP', down(1, 2, 3), down(1, 2))).toEqual(
      one('#VALUE!: profit has 2 cells, but revenue has 3: give both the same number.'),
    );
  });
});
