import { describe, expect, it } from 'vitest';
import { across, ask, down, one } from './cells';

describe('CLIENTPROFIT', () => {
  it('counts no cost to serve when it is left out', () => {
    expect(ask('CLIENTPROFIT', one(10), one(4))).toEqual(one(6));
  });
});

describe('COSTTOSERVE', () => {
  it('adds charges to counts × rates', () => {
    const counts = [
      [1, 2],
      [3, 4],
    ];
    const charges = [
      [0.5, 1],
      [0, 7],
    ];
    expect(ask('COSTTOSERVE', counts, across(10, 100), charges)).toEqual(down(211.5, 437));
  });

  it('needs one rate a column, neither more nor fewer', () => {
    for (const rates of [one(1), across(1, 2, 3), down(1, 2, 3)]) {
      const cells = rates.flat().length;
      expect(ask('COSTTOSERVE', across(1, 2), rates)).toEqual(
        one(`#VALUE!: counts has 2 columns, but rates has ${cells} cells: give one rate a column.`),
      );
    }
  });

  it('works for one client in a row of cells', () => {
    expect(ask('COSTTOSERVE', across(1, 2, 3), across(1, 10, 100))).toEqual(one(321));
    expect(ask('COSTTOSERVE', one(4), one(2.5))).toEqual(one(10));
  });

  it('errs in the row of a bad count or charge only', () => {
    const counts = [
      [1, 'x'],
      [1, 1],
      [1, 1],
    ];
    expect(ask('COSTTOSERVE', counts, across(1, 1), down(5, 5, '')).flat()).toEqual([
      '#VALUE!: counts, column 2 (cell 1 of 3) must be a number, but is “x”.',
      7,
      '#N/A: charges (cell 3 of 3) is missing.',
    ]);
  });

  it('is one error when a rate is bad or the shapes do not match', () => {
    expect(ask('COSTTOSERVE', [[1, 1]], across(1, ''))).toEqual(one('#N/A: rates (cell 2 of 2) is missing.'));
    expect(ask('COSTTOSERVE', [[1, 1]], one(1))).toEqual(
      one('#VALUE!: counts has 2 columns, but rates has 1 cells: give one rate a column.'),
    );
    expect(ask('COSTTOSERVE', down(1, 2), one(1), down(1, 2, 3))).toEqual(
      one('#VALUE!: charges has 3 rows, but counts has 2: give one row a client.'),
    );
  });
});

describe('LATECOST', () => {
  it('of 9,000 at 10% for one month is 75, for a year 900', () => {
    expect((ask('LATECOST', one(9000), one(0.1), one(1 / 12))[0] as number[])[0]).toBeCloseTo(75, 10);
    expect(ask('LATECOST', down(9000, 18000), one(0.1))).toEqual(down(900, 1800));
  });

  it('has no rate and no time below 0', () => {
    expect(ask('LATECOST', one(1), one(-0.1))).toEqual(one('#NUM!: annualRate must not be below 0.'));
    expect(ask('LATECOST', one(1), one(0.1), one(-1))).toEqual(one('#NUM!: years must not be below 0.'));
  });
});

describe('TIMERATE', () => {
  const MINUTES = down(8, 44, 50);
  const TIMES = down(49_000, 1400, 2500);

  it('gives 0.80 a minute, 462,880 assigned and 97,120 unused (R. S. Kaplan and S. R. Anderson, HBR, November 2004)', () => {
    expect(ask('TIMERATE', one(560_000), one(700_000), MINUTES, TIMES)).toEqual([
      [0.8, 578_600, 462_880, 97_120, ''],
    ]);
  });

  it('says Overloaded where more minutes are used than there are', () => {
    expect(ask('TIMERATE', one(100), one(50), one(6), one(10))).toEqual([[2, 60, 120, -20, 'Overloaded']]);
  });

  it('divides by 0 without capacity, and refuses what is below 0 or missing', () => {
    expect(ask('TIMERATE', one(100), one(0), one(6), one(10))).toEqual(
      one('#DIV/0!: capacity must be above 0.'),
    );
    expect(ask('TIMERATE', one(100), one(-1), one(6), one(10))).toEqual(
      one('#NUM!: capacity must not be below 0.'),
    );
    expect(ask('TIMERATE', one(-1), one(1), one(6), one(10))).toEqual(
      one('#NUM!: cost must not be below 0.'),
    );
    expect(ask('TIMERATE', one(1), one(1), down(1, -6), one(10))).toEqual(
      one('#NUM!: minutes must not be below 0.'),
    );
    expect(ask('TIMERATE', one(1), one(1), down(1, 6), down(1, -1))).toEqual(
      one('#NUM!: counts must not be below 0.'),
    );
    expect(ask('TIMERATE', one(1), one(1), down(1, ''), down(1, 1))).toEqual(
      one('#N/A: minutes (cell 2 of 2) is missing.'),
    );
    expect(ask('TIMERATE', one('n/a'), one(1), one(1), one(1))).toEqual(one('#N/A: cost is missing.'));
  });
});
