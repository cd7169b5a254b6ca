import { describe, expect, it } from 'vitest';
import { ask, down, one } from './cells';

/** What is left of 0.3 − 0.1 − 0.2: a double below 0 that stands for 0. */
const HAIR = 0.3 - 0.1 - 0.2;

/** Twenty steps of 5%: a double above 1 that stands for 1. */
const WHOLE = Array.from({ length: 20 }, () => 0.05).reduce((sum, step) => sum + step, 0);

/** The answer where a hair takes the place of 0 or of 1, to 9 decimals. */
function answer(id: string, ...cells: number[]): unknown {
  const [[cell]] = ask(id, ...cells.map(one)) as [[unknown]];
  return typeof cell === 'number' ? Number(cell.toFixed(9)) : cell;
}

describe('arguments are rounded before they are held against their range', () => {
  it('and doubles that stand for 0 or 1 are only just outside it', () => {
    expect([HAIR < 0, HAIR > -1e-16, WHOLE > 1, WHOLE < 1 + 1e-15]).toEqual([true, true, true, true]);
  });

  it.each([
    ['LATECOST', [9000, HAIR], 0],
    ['LATECOST', [9000, 0.1, HAIR], 0],
    ['BREAKEVENORDER', [HAIR, 0.5], 0],
    ['MARKETSPACE', [HAIR, 5, 50], 0],
    ['MARKETSPACE', [100, 5, HAIR], 0],
    ['SHAREOFWALLET', [HAIR, 100], 0],
    ['HEADROOM', [HAIR, 100], 100],
    ['CLIENTVALUE', [100, HAIR, 0.1], 0],
    ['CLIENTVALUE', [100, -0.00000000004, 0], 0],
    ['CLIENTVALUE', [100, 0.5, HAIR], 100],
    ['CLIENTVALUE', [100, 0.5, 0.1, HAIR], 0],
    ['CLIENTVALUE', [110, WHOLE, 0.1, 1], 100],
    ['STREAMVALUE', [100, HAIR], 100],
    ['PROFITSHARE', [5, WHOLE], 1],
    ['PROFITSHARE', [5, HAIR], 0],
    ['TOPSHARE', [5, HAIR], 0],
    ['TIMERATE', [HAIR, 100, 1, 1], 0],
  ])('%s of %j is %d', (id, cells, expected) => {
    expect(Math.abs(answer(id, ...cells) as number)).toBe(expected);
  });

  it('a cycle or an effort that stands for 0 is divided by as 0', () => {
    expect(answer('MARKETSPACE', 100, HAIR, 50)).toBe('#DIV/0!: cycleYears must be above 0.');
    expect(answer('PRIORITY', 100, HAIR)).toBe('#DIV/0!: effort is 0.');
  });

  it('levels that stand for the same are in their order', () => {
    expect(ask('CONCENTRATION', down(3, 6, 1), one(0.1 + 0.2), one(0.3))).toEqual(
      down('Large', 'Monopoly', 'Regular'),
    );
  });

  it('a weight that stands for 0 counts for nothing', () => {
    const weights = [[HAIR, 1, 1, 0, 0]];
    expect(ask('BENEFITINDEX', [[5, 1, 2, 5, 5]], weights)).toEqual(one(1.5));
    expect(ask('BENEFITINDEX', [[1, 2, 3, 4, 5]], [[HAIR, 0, 0, 0, 0]])).toEqual(
      one('#DIV/0!: The weights of what is rated sum to 0.'),
    );
  });

  it('scores of any size tie with their cut', () => {
    expect(ask('QUADRANT', down(0.3, 150_000.3), one(1), down(0.1 + 0.2, 150_000.1 + 0.2), one(1))).toEqual(
      down('Partner', 'Partner'),
    );
  });
});
