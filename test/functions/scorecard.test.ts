import { describe, expect, it } from 'vitest';
import { across, ask, down, one } from './cells';

const BENEFITS = [4, 3, 5, 2, 2];
const STRESSES = [3, 2, 4, 0, 0, 0];

describe('BENEFITINDEX', () => {
  it('is the mean of what is rated: 3.2 of (4, 3, 5, 2, 2); a blank is a rating of 0', () => {
    expect(ask('BENEFITINDEX', [BENEFITS, [4, '', 5, 'n/a', 3], [5, null, 5, 5, 5]])).toEqual(
      down(3.2, 4, 4),
    );
  });

  it('needs three ratings, and errs in the row that has fewer or a bad one', () => {
    expect(ask('BENEFITINDEX', [BENEFITS, [4, '', '', '', 3], [4, 'x', 5, 2, 2], [6, 3, 5, 2, 2]])).toEqual(
      down(
        3.2,
        '#N/A: ratings: 2 rated, at least 3 are needed.',
        '#VALUE!: ratings, retainer income (cell 3 of 4) must be a number, but is “x”.',
        '#NUM!: ratings, revenue potential (cell 4 of 4) must be a rating from 0 to 5.',
      ),
    );
  });

  it('weighs by five weights across or down', () => {
    const ratings = [[5, 0, 0, 0, 1]];
    expect(ask('BENEFITINDEX', ratings, across(4, 1, 1, 1, 1))).toEqual(one(21 / 8));
    expect(ask('BENEFITINDEX', ratings, down(0, 0, 0, 0, 2))).toEqual(one(1));
  });

  it('refuses weights that are below 0, missing, no numbers, or not five', () => {
    const weighed = (...weights: unknown[]) => ask('BENEFITINDEX', [BENEFITS], across(...weights))[0]?.[0];
    expect(weighed(1, 1, -1, 1, 1)).toBe('#NUM!: weights (cell 3 of 5) must not be below 0.');
    expect(weighed(1, 1, '', 1, 1)).toBe('#N/A: weights (cell 3 of 5) is missing.');
    expect(weighed(1, 1, 'x', 1, 1)).toBe('#VALUE!: weights (cell 3 of 5) must be a number, but is “x”.');
    expect(weighed(1, 1)).toBe(
      '#VALUE!: weights must have 5 cells in this order: revenue potential, retainer income, future growth, case studies, referral; it has 2.',
    );
    expect(weighed(0, 0, 0, 0, 0)).toBe('#DIV/0!: The weights of what is rated sum to 0.');
    expect(weighed(1e308, 1e308, 1e308, 1, 1)).toBe('#NUM!: The answer is too large for a cell.');
  });

  it('says which five columns belong in which order', () => {
    expect(ask('BENEFITINDEX', [STRESSES])).toEqual(
      one(
        '#VALUE!: ratings must have 5 columns in this order: revenue potential, retainer income, future growth, case studies, referral; it has 6.',
      ),
    );
  });
});

describe('STRESSINDEX', () => {
  it('is 1.5 of (3, 2, 4, 0, 0, 0), and takes six columns and six weights', () => {
    expect(ask('STRESSINDEX', [STRESSES], across(1, 1, 1, 1, 1, 1))).toEqual(one(1.5));
    expect(ask('STRESSINDEX', [STRESSES])).toEqual(one(1.5));
    expect(ask('STRESSINDEX', [BENEFITS])[0]?.[0]).toBe(
      '#VALUE!: ratings must have 6 columns in this order: demands for attention, wrangles over pricing, collecting money, abusive behaviour, reputational damage, corruption; it has 5.',
    );
  });
});

describe('SCORECARD', () => {
  it('gives both indexes with their counts, the difference and no advice', () => {
    const [card] = ask('SCORECARD', [BENEFITS], [STRESSES]);
    expect(card?.slice(0, 4)).toEqual([3.2, 5, 1.5, 6]);
    expect(card?.[4]).toBeCloseTo(1.7, 12);
    expect(card?.[5]).toBe('');
  });

  it('says Part company for any corruption or much abuse, even where there is no index', () => {
    const advice = (...stresses: unknown[]) => ask('SCORECARD', [BENEFITS], [stresses])[0];
    expect(advice(0, 0, 0, 0, 0, 1)?.[5]).toBe('Part company');
    expect(advice(0, 0, 0, 4, 0, 0)?.[5]).toBe('Part company');
    expect(advice(0, 0, 0, 3.9, 0, 0.9)?.[5]).toBe('');
    const none = '#N/A: stresses: 1 rated, at least 3 are needed.';
    expect(advice('', '', '', '', '', 2)).toEqual([3.2, 5, none, 1, none, 'Part company']);
  });

  it('shows a bad rating only where it matters', () => {
    const bad = '#VALUE!: benefits, referral (cell 2 of 2) must be a number, but is “x”.';
    const cards = ask('SCORECARD', [BENEFITS, [1, 1, 1, 1, 'x']], [STRESSES, [0, 0, 0, 4, 0, 0]]);
    expect(cards[1]).toEqual([bad, bad, 4 / 6, 6, bad, 'Part company']);
    const worse = '#NUM!: stresses, abusive behaviour must be a rating from 0 to 5.';
    expect(ask('SCORECARD', [BENEFITS], [[0, 0, 0, 9, 0, 0]])).toEqual([
      [3.2, 5, worse, worse, worse, worse],
    ]);
  });

  it('weighs each side by its own weights', () => {
    const card = ask('SCORECARD', [BENEFITS], [STRESSES], across(1, 0, 0, 0, 0), down(0, 1, 0, 0, 0, 0));
    expect(card).toEqual([[4, 5, 2, 6, 2, '']]);
  });

  it('needs as many rows of stresses as of benefits', () => {
    expect(ask('SCORECARD', [BENEFITS, BENEFITS, BENEFITS], [STRESSES, STRESSES])).toEqual(
      one('#VALUE!: stresses has 2 rows, but benefits has 3: give both one row a client.'),
    );
  });
});
