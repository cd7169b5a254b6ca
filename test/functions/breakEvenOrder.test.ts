import { describe, expect, it } from 'vitest';
import { ask, down, one } from './cells';

describe('BREAKEVENORDER', () => {
  it('gives 1,500 stocked and 6,000 not (the Kanthal case, R. S. Kaplan, Harvard Business School)', () => {
    expect(ask('BREAKEVENORDER', down(750, 3000), one(0.5))).toEqual(down(1500, 6000));
  });

  it('errs row by row where no order can break even, and on a cost below 0', () => {
    expect(ask('BREAKEVENORDER', down(750, 750, -1, 750, 0), down(0, -0.1, 0.5, 0.5, 0.5))).toEqual(
      down(
        '#NUM!: contributionRate must be above 0: at any value the order loses money.',
        '#NUM!: contributionRate must be above 0: at any value the order loses money.',
        '#NUM!: costPerOrder must not be below 0.',
        1500,
        0,
      ),
    );
  });

  it('is missing where cost or rate is, and says which', () => {
    expect(ask('BREAKEVENORDER', down('', 750), down(0.5, 'n/a'))).toEqual(
      down(
        '#N/A: costPerOrder (cell 1 of 2) is missing.',
        '#N/A: contributionRate (cell 2 of 2) is missing.',
      ),
    );
  });
});
