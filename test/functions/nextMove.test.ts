import { describe, expect, it } from 'vitest';
import { across, ask, down, one } from './cells';

describe('NEXTMOVE', () => {
  it('tells how far each client of Spring Distribution is (Horngren; transtutors.com 589269)', () => {
    const revenue = down(29952, 123900, 802560, 442656, 50544);
    const directCost = down(24960, 105000, 729600, 381600, 46800);
    const costToServe = down(2980, 7355, 34240, 19200, 7090);
    expect(ask('NEXTMOVE', revenue, directCost, costToServe).flat()).toEqual([
      'Left to Prime with cost to serve below 1,464.22.',
      'Left to Prime with cost to serve below 6,056.91.',
      'Up to Prime with prices 2.319% higher.',
      'Prime already.',
      'Left to Commodity with cost to serve below 2,470.87. Up to Partner with prices 4.214% higher, still losing 1,216.13. Breaks even with prices 6.620% higher.',
    ]);
  });

  it('answers a single client at cuts that are numbers, and along a row', () => {
    expect(ask('NEXTMOVE', one(100), one(50), one(20), one(0.4), one(0.1))).toEqual(
      one('Left to Prime with cost to serve below 10.00.'),
    );
    expect(ask('NEXTMOVE', across(100, 100), across(50, 50), across(20, 5), one(0.4), one(0.1))).toEqual(
      across('Left to Prime with cost to serve below 10.00.', 'Prime already.'),
    );
    expect(ask('NEXTMOVE', one(1), one(1), one(1))[0]?.[0]).toMatch(/^#VALUE!: For a single client/);
  });

  it('names what a client without revenue above 0 is, and errs in the row of a bad cell only', () => {
    const cuts = [one(0.4), one(0.1)];
    const told = ask('NEXTMOVE', down(0, -500, 'x', 1e308), down(1, 1, 1, -1e308), down(1, 1, 1, 1), ...cuts);
    expect(told.flat()).toEqual([
      'No revenue',
      'Net credit',
      '#VALUE!: revenue (cell 3 of 4) must be a number, but is “x”.',
      '#NUM!: The answer is too large for a cell.',
    ]);
  });
});
