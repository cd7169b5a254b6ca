import { describe, expect, it } from 'vitest';
import { across, ask, down, one } from './cells';

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

describe('HEADROOM', () => {
  it('gives what is left to win, 0 where all is ours and where nothing is spent', () => {
    expect(ask('HEADROOM', down(30, 120, 0, 0.1 + 0.2), down(120, 120, 0, 0.3))).toEqual(down(90, 0, 0, 0));
  });

  it('errs as the share of wallet does', () => {
    expect(ask('HEADROOM', across(130, -1, 5), across(120, 5, 'n/a'))).toEqual(
      across(
        '#N/A: Spend estimate too low: total is below ours, which it takes in. Estimate it again.',
        '#NUM!: ours must not be below 0.',
        '#N/A: total (cell 3 of 3) is missing.',
      ),
    );
  });
});

describe('STREAMVALUE', () => {
  const FLOWS = [-51, 30, 42, 44, 49, 55];
  const cents = (cells: unknown[][]) =>
    cells.flat().map((value) => Math.round((value as number) * 100) / 100);

  it('gives 91.14 at 15% for a row or a column of years, the first not discounted', () => {
    for (const flows of [across(...FLOWS), down(...FLOWS)]) {
      expect(cents(ask('STREAMVALUE', flows, one(0.15)))).toEqual([91.14]);
    }
  });

  it('gives one amount a client from one row a client, at one rate or at one each', () => {
    const flows = [
      [0, 110, 121],
      [5, 0, 242],
    ];
    expect(cents(ask('STREAMVALUE', flows, one(0.1)))).toEqual([200, 205]);
    expect(cents(ask('STREAMVALUE', flows, down(0.1, 0)))).toEqual([200, 247]);
    expect(cents(ask('STREAMVALUE', [flows[0] ?? []], down(0.1, 0)))).toEqual([200, 231]);
  });

  it('takes one amount as one that flows now, and a blank as no flow', () => {
    expect(ask('STREAMVALUE', one(7), one(0.5))).toEqual(one(7));
    expect(ask('STREAMVALUE', across(7, null), one(0.5))).toEqual(one(7));
  });

  it('errs in the row of what is bad', () => {
    const flows = [
      [1, 'n/a'],
      [1, 1],
      [1, 1],
    ];
    expect(ask('STREAMVALUE', flows, down(0, 0, -0.1))).toEqual(
      down('#N/A: flows, column 2 (cell 1 of 3) is missing.', 2, '#NUM!: discountRate must not be below 0.'),
    );
  });
});

describe('CLIENTVALUE', () => {
  it('gives 2.67 times the profit at 0.8 and 0.1 without years, the sum of the years with them', () => {
    const [[value]] = ask('CLIENTVALUE', one(1), one(0.8), one(0.1)) as [[number]];
    expect(value).toBeCloseTo(2.67, 2);
    const values = ask('CLIENTVALUE', one(110), one(0.5), one(0.1), across(0, 1, 2)) as [number[]];
    expect(values[0].map((money) => Math.round(money * 1e9) / 1e9)).toEqual([0, 50, 72.727272727]);
  });

  it('takes years that are whole once rounded, and a retention that is 1', () => {
    expect(0.1 * 3 * 10).toBeGreaterThan(3);
    const [[value]] = ask('CLIENTVALUE', one(1), one(0.8), one(0.1), one(0.1 * 3 * 10)) as [[number]];
    expect(value).toBeCloseTo(0.8 / 1.1 + (0.8 / 1.1) ** 2 + (0.8 / 1.1) ** 3, 12);
    expect(ask('CLIENTVALUE', one(5), one(1 + 1e-12), one(0), one(10))).toEqual(one(50));
  });

  it('takes blank years as 0: no option left out', () => {
    for (const blank of [0, null]) {
      expect(ask('CLIENTVALUE', one(110), one(0.5), one(0.1), one(blank))).toEqual(one(0));
    }
  });

  it('errs row by row on what is out of range', () => {
    const retention = down(1.1, -0.1, 0.8, 0.8, 0.8, 0.8);
    const discountRate = down(0.1, 0.1, -0.1, 0.1, 0.1, 'x');
    const years = down(1, 1, 1, 2.5, -1, 1);
    expect(ask('CLIENTVALUE', one(1), retention, discountRate, years)).toEqual(
      down(
        '#NUM!: retention must be from 0 to 1.',
        '#NUM!: retention must be from 0 to 1.',
        '#NUM!: discountRate must not be below 0.',
        '#NUM!: years must be a whole number, not below 0.',
        '#NUM!: years must be a whole number, not below 0.',
        '#VALUE!: discountRate (cell 6 of 6) must be a number, but is “x”.',
      ),
    );
  });

  it('divides by 0 where profit lasts for ever and waiting costs nothing, unless years are given', () => {
    expect(ask('CLIENTVALUE', one(5), one(1), one(0))[0]?.[0]).toMatch(/^#DIV\/0!: .* give years\.$/);
    expect(ask('CLIENTVALUE', one(5), one(1), one(0), one(10))).toEqual(one(50));
  });
});
