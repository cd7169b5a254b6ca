import { describe, expect, it } from 'vitest';
import { ask, down, one } from './cells';

describe('ADVISOR', () => {
  it('labels one row a client; what is missing matters only while it could turn the label', () => {
    const pairs = [
      ['yes', 'yes', 'no', 'yes', 'yes', 'no'],
      [true, 1, 'ja', false, 0, 'no'],
      ['no', 'yes', 'yes', 'yes', 'yes', 'yes'],
      ['no', '', '', '', '', ''],
      ['yes', 'yes', 'n/a', 'no', 'yes', 'no'],
    ];
    expect(ask('ADVISOR', pairs)).toEqual(down('Advisor', 'Expert', 'Expert', 'Expert', 'Unrated'));
  });

  it('errs in the row that says something else only, and as a whole where columns are wrong', () => {
    const pairs = [
      [1, 1, 1, 1, 1, 1],
      [1, 1, 'often', 1, 1, 1],
    ];
    expect(ask('ADVISOR', pairs).flat()).toEqual([
      'Advisor',
      "#VALUE!: pairs, the client's goals rather than our offer (cell 2 of 2) must be yes or no, but is “often”.",
    ]);
    expect(ask('ADVISOR', [[1, 0]])[0]?.[0]).toMatch(/^#VALUE!: pairs must have 6 columns .*; it has 2\.$/);
  });
});

describe('LOYALTY', () => {
  const consults = [1, 4, 4, 3];
  const orders = [5, 0, 1, 1];

  it('gives the rung of each client', () => {
    const ratings = [consults, orders, consults, consults, consults];
    const signs = [
      ['yes', 'yes'],
      ['yes', 'yes'],
      ['no', 'yes'],
      ['yes', 'no'],
      ['yes', 'yes'],
    ];
    expect(ask('LOYALTY', down(0, 100, 100, 100, 100), ratings, signs)).toEqual(
      down('Prospect', 'Customer', 'Client', 'Supporter', 'Advocate'),
    );
  });

  it('needs what decides, not what comes after a no', () => {
    const unrated = [1, 'n/a', 4, 3];
    expect(
      ask(
        'LOYALTY',
        down(0, 'n/a', 100),
        [unrated, consults, unrated],
        [
          ['', ''],
          [1, 1],
          [1, 1],
        ],
      ),
    ).toEqual(down('Prospect', 'Unrated', 'Unrated'));
  });

  it('errs in the row of a bad cell only', () => {
    const answers = ask(
      'LOYALTY',
      down('much', 100, 100),
      [consults, [1, 4, 4, 6], consults],
      [
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    );
    expect(answers.flat()).toEqual([
      '#VALUE!: revenue (cell 1 of 3) must be a number, but is “much”.',
      '#NUM!: ratings, breadth of scope (cell 2 of 3) must be a rating from 0 to 5.',
      'Advocate',
    ]);
  });

  it('answers one row of a table', () => {
    expect(ask('LOYALTY', one(100), [consults], [['yes', 'no']])).toEqual(one('Supporter'));
  });
});
