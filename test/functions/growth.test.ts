import { describe, expect, it } from 'vitest';
import { ask, down, one } from './cells';

describe('SHAREOFWALLET', () => {
  it('gives a fraction a client', () => {
    expect(ask('SHAREOFWALLET', down(30, 120, 0), one(120))).toEqual(down(0.25, 1, 0));
  });

  it('says that the spend estimate is too low where ours is above total', () => {
    expect(ask('SHAREOFWALLET', down(30, 130), one(120))).toEqual(
      down(0.25, '#N/A: Spend estimate too low: total is below ours, which it takes in. Estimate it again.'),
    );
  });

  it('errs row by row on a total of 0 and on amounts below 0', () => {
    expect(ask('SHAREOFWALLET', down(5, 0, 5, -1, 5), down(0, 0.00001, -5, 5, ''))).toEqual(
      down(
        '#DIV/0!: total must be above 0.',
        '#DIV/0!: total must be above 0.',
        '#NUM!: total must not be below 0.',
        '#NUM!: ours must not be below 0.',
        '#N/A: total (cell 5 of 5) is missing.',
      ),
    );
  });
});
