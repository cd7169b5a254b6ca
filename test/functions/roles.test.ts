import { describe, expect, it } from 'vitest';
import { across, ask, down, one } from './cells';

/** growth, recognition, expertise, demanding, shares knowledge, open dialogue, equal, tests new, joins launches */
const FAMOUS_INNOVATOR = [0, 5, 0, 0, 0, 0, 0, 4, 3];
const NOBODY = [0, 0, 0, 0, 0, 0, 0, 0, 0];
const PROSPECT = [4, 0, 0, 0, 0, 0, 0, 0, 0];

describe('ROLES', () => {
  it('joins roles in their order: (12%, recognition 5, tests 4, joins 3) (Rules for working with key clients)', () => {
    expect(ask('ROLES', one(0.12), [FAMOUS_INNOVATOR])).toEqual(one('Breadwinner; Famous; Innovator'));
    expect(ask('ROLES', one(1), [[5, 5, 5, 5, 5, 5, 5, 5, 5]], one(1))).toEqual(
      one('Breadwinner; Prospective; Famous; Mentor; Partner (role); Innovator'),
    );
  });

  it('adds Strategic though small below 10%, and says where there is no role', () => {
    expect(ask('ROLES', down(0.05, 0.05), [FAMOUS_INNOVATOR, NOBODY])).toEqual(
      down('Famous; Innovator; Strategic though small', 'No role'),
    );
  });

  it('knows nothing of competitors and needs when they are left out or missing', () => {
    const prospects = (...rest: (unknown[][] | null)[]) =>
      ask('ROLES', down(0.2, 0.2), [PROSPECT, PROSPECT], ...rest).flat();
    expect(prospects()).toEqual(['Breadwinner', 'Breadwinner']);
    expect(prospects(down(0.5, ''))).toEqual(['Breadwinner; Prospective', 'Breadwinner']);
    expect(prospects(null, across('n/a', 0.2))).toEqual(['Breadwinner', 'Breadwinner; Prospective']);
  });

  it('is Unrated without a role where a rating is missing, which proves no role', () => {
    const ratings = [
      [0, '', 0, 0, 0, 0, 0, 4, 3],
      ['', 0, 0, 0, 0, 0, 0, 0, 0],
    ];
    expect(ask('ROLES', one(0.2), ratings)).toEqual(down('Breadwinner; Innovator', 'Breadwinner'));
    expect(ask('ROLES', down(0.02, 0.02), ratings)).toEqual(
      down('Innovator; Strategic though small', 'Unrated'),
    );
  });

  it('errs in the row of what is bad only', () => {
    const rows = [NOBODY, NOBODY, NOBODY, [0, 0, 0, 0, 0, 0, 0, 0, 7], NOBODY];
    expect(ask('ROLES', down('', 'x', 0.2, 0.2, 0.2), rows, down(0, 0, 60, 0, 0)).flat()).toEqual([
      '#N/A: incomeShare (cell 1 of 5) is missing.',
      '#VALUE!: incomeShare (cell 2 of 5) must be a number, but is “x”.',
      '#NUM!: competitorShare (cell 3 of 5) must be a fraction from 0 to 1.',
      '#NUM!: ratings, joins launches (cell 4 of 5) must be a rating from 0 to 5.',
      'Breadwinner',
    ]);
  });

  it('is one error when there are not nine ratings or the rows do not match', () => {
    expect(ask('ROLES', one(0.2), [[1, 2, 3]])[0]?.[0]).toBe(
      '#VALUE!: ratings must have 9 columns in this order: growth, recognition, expertise, demanding, shares knowledge, open dialogue, sees us as equal, tests new products, joins launches; it has 3.',
    );
    expect(ask('ROLES', down(0.2, 0.2, 0.2), [NOBODY, NOBODY])).toEqual(
      one('#VALUE!: ratings has 2 rows, but incomeShare has 3: give both one row a client.'),
    );
  });
});
