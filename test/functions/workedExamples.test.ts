import { describe, expect, it } from 'vitest';
import { across, ask, down, one } from './cells';

/** Answers that are money, to the cent. */
function cents(cells: unknown[][]): number[] {
  return cells.flat().map((money) => Math.round((money as number) * 100) / 100);
}

describe('Maltloaf (The Open University, OpenLearn, Challenges in advanced management accounting), typed into cells', () => {
  const bottles = [2_000_000, 1_600_000, 140_000, 120_000];
  const prices = [1.12, 1.18, 1.1, 1.2];
  const revenue = down(...bottles.map((count, i) => count * (prices[i] ?? NaN)));
  const directCost = down(...bottles);
  /** Orders, visits, delivery miles (deliveries × miles each), bottles. */
  const counts = [
    [60, 12, 120 * 10, bottles[0]],
    [50, 10, 60 * 24, bottles[1]],
    [30, 8, 40 * 40, bottles[2]],
    [20, 6, 30 * 12, bottles[3]],
  ];
  const costToServe = ask('COSTTOSERVE', counts, across(200, 160, 4, 0.004));
  const profit = ask('CLIENTPROFIT', revenue, directCost, costToServe);

  it('earns 213,280, 264,240, −240 and 17,120: 494,400 in all', () => {
    expect(cents(profit)).toEqual([213_280, 264_240, -240, 17_120]);
    expect(cents([ask('WHALECURVE', profit)[5]?.slice(3, 4) ?? []])).toEqual([494_400]);
  });

  it('has one client in each quadrant: Commodity, Prime, Underperformer, Partner', () => {
    expect(ask('SEGMENT', revenue, directCost, costToServe)).toEqual(
      down('Commodity', 'Prime', 'Underperformer', 'Partner'),
    );
  });

  it('has Smith first by revenue and second by profit', () => {
    expect(ask('RANKGAP', revenue, profit)).toEqual(down(-1, 1, -1, 1));
    const names = down('Smith', 'Jones', 'Greene', 'Browne');
    expect(ask('WHALECURVE', revenue, names)[2]?.[1]).toBe('Smith');
    expect(ask('WHALECURVE', profit, names)[3]?.[1]).toBe('Smith');
  });
});

describe('the Kanthal case (R. S. Kaplan, Harvard Business School), typed into cells', () => {
  it('earns 71,000 from 3 orders not stocked and 9,500 from 28 of which 22 are not, at 50% of 160,000 each', () => {
    const costToServe = ask(
      'COSTTOSERVE',
      [
        [3, 3],
        [28, 22],
      ],
      across(750, 2250),
    );
    expect(ask('CLIENTPROFIT', one(160_000), one(80_000), costToServe)).toEqual(down(71_000, 9500));
  });
});

describe('the headlines of A. Clare, Making 2013 the Year of the Client, typed into cells', () => {
  it.each([
    [[50, 40, 30, 20, 0, 0, 0, -10, -10, -20], 0.4, 1.4],
    [[60, 40, 20, 0, 0, 0, 0, 0, -5, -15], 0.3, 1.2],
  ])('%j: the first %d of clients make %d of the profit, and no one makes it more', (profits, part, peak) => {
    expect(cents(ask('PROFITSHARE', down(...profits), one(part)))).toEqual([peak]);
    const shares = ask('WHALECURVE', down(...profits))
      .slice(1)
      .map((row) => row[5] as number);
    expect(Math.max(...shares)).toBeCloseTo(peak, 12);
  });
});
