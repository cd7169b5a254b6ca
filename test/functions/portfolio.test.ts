import { describe, expect, it } from 'vitest';
import { across, ask, down, one } from './cells';

/** blogs.sap.com, 16 March 2016, "Visualising customer profitability: whale curve". */
const TWENTY = [
  1700, 5000, -5400, 900, -700, 100, -3100, 1800, 7900, -2300, 50, 8700, 1500, 200, 500, 9026, 60, 8300, 10,
  1200,
];

describe('WHALECURVE', () => {
  it('has a header and a row for 0 to n clients, six columns each', () => {
    const curve = ask('WHALECURVE', down(...TWENTY));
    expect(curve[0]).toEqual([
      'Rank',
      'Client',
      'Profit',
      'Cumulative profit',
      'Cumulative share of clients',
      'Cumulative share of profit',
    ]);
    expect(curve[1]).toEqual([0, '', '', 0, 0, 0]);
    expect(curve).toHaveLength(22);
    expect(curve[17]).toEqual([16, 19, 10, 46946, 0.8, 46946 / 35446]);
    expect(curve[21]).toEqual([20, 3, -5400, 35446, 1, 1]);
  });

  it('goes down even when profits lie across, and takes names that lie otherwise', () => {
    expect(ask('WHALECURVE', across(1, 3), down('a', 'b')).slice(2)).toEqual([
      [1, 'b', 3, 3, 0.5, 0.75],
      [2, 'a', 1, 4, 1, 1],
    ]);
  });

  it('takes whole columns of profits and names, down to the last row in use of either', () => {
    const whole = (...cells: unknown[]) => [
      ...down(...cells),
      ...Array.from({ length: 1_048_576 - cells.length }, () => [0]),
    ];
    expect(ask('WHALECURVE', whole(1, 3, 0), whole('a', 'b', 'c')).slice(2)).toEqual([
      [1, 'b', 3, 3, 1 / 3, 0.75],
      [2, 'a', 1, 4, 2 / 3, 1],
      [3, 'c', 0, 4, 1, 1],
    ]);
  });

  it('ranks equal profits by name regardless of case', () => {
    const curve = ask('WHALECURVE', down(1, 1, 1), down('c', 'A', 'b'));
    expect(curve.slice(2).map((row) => row[1])).toEqual(['A', 'b', 'c']);
  });

  it('keeps numbers as names, and an error in a name in its own cell', () => {
    const curve = ask('WHALECURVE', down(3, 2, 1), down(4711, { code: '#N/A' }, true));
    expect(curve.slice(2).map((row) => row[1])).toEqual([
      4711,
      '#N/A: clients (cell 2 of 3) shows #N/A.',
      'TRUE',
    ]);
  });

  it('shows −0 as a name as 0', () => {
    expect(Object.is(ask('WHALECURVE', one(1), one(-0))[2]?.[1], 0)).toBe(true);
  });

  it('has money but no shares when total profit is 0 or negative', () => {
    const shares = (...profits: number[]) => ask('WHALECURVE', down(...profits)).slice(1);
    expect(shares(5, -5).map((row) => row[5])).toEqual(Array(3).fill('#DIV/0!: Total profit is 0.'));
    expect(shares(5, -6).map((row) => row[5])).toEqual(
      Array(3).fill('#N/A: Total profit is negative: read the cumulative profit instead.'),
    );
    expect(shares(5, -6).map((row) => row[3])).toEqual([0, 5, -1]);
  });

  it('puts a profit that cannot be read last, with its error, and leaves it out of every share', () => {
    expect(ask('WHALECURVE', down(5, '', 15), down('a', 'b', 'c')).slice(2)).toEqual([
      [1, 'c', 15, 15, 0.5, 0.75],
      [2, 'a', 5, 20, 1, 1],
      ['', 'b', '#N/A: profits (cell 2 of 3) is missing.', '', '', ''],
    ]);
  });

  it('is one error when no profit can be read or the names do not match', () => {
    expect(ask('WHALECURVE', down('', ''))).toEqual(one('#N/A: profits (cell 1 of 2) is missing.'));
    expect(ask('WHALECURVE', down(5, 6), down('a'))).toEqual(
      one('#VALUE!: clients has 1 cells, but profits has 2: give both the same number.'),
    );
  });
});

describe('PROFITSHARE', () => {
  it('gives 95.71%, 123.92% and 129.85% of twenty clients (blogs.sap.com, whale curve), as the shares lie', () => {
    const shares = ask('PROFITSHARE', down(...TWENTY), across(0.2, 0.4, 0.5));
    expect(shares).toHaveLength(1);
    expect(shares[0]?.map((share) => Math.round((share as number) * 10_000) / 100)).toEqual([
      95.71, 123.92, 129.85,
    ]);
  });

  it('gives 140% at 40% (A. Clare, Making 2013 the Year of the Client)', () => {
    expect(ask('PROFITSHARE', down(50, 40, 30, 20, 0, 0, 0, -10, -10, -20), one(0.4))).toEqual(one(1.4));
  });

  it('errs in the cell of a share outside 0 to 1, and all over when there is no profit to share', () => {
    expect(ask('PROFITSHARE', down(1, 1), down(0, 1, 1.01, -0.01, 'x'))).toEqual(
      down(
        0,
        1,
        '#NUM!: shareOfClients must be from 0 to 1.',
        '#NUM!: shareOfClients must be from 0 to 1.',
        '#VALUE!: shareOfClients (cell 5 of 5) must be a number, but is “x”.',
      ),
    );
    expect(ask('PROFITSHARE', down(1, -1), one(0.5))).toEqual(one('#DIV/0!: Total profit is 0.'));
    expect(ask('PROFITSHARE', down(1, -2), one(0.5))[0]?.[0]).toMatch(/^#N\/A: Total profit is negative/);
    expect(ask('PROFITSHARE', down(1, { code: '#NAME?' }), one(0.5))).toEqual(
      one('#NAME?: profits (cell 2 of 2) shows #NAME?.'),
    );
  });
});
