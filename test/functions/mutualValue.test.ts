import { describe, expect, it } from 'vitest';
import { ask, down, one } from './cells';

describe('MUTUALVALUE', () => {
  it('gives our and their investment, reciprocity and label, four columns a client', () => {
    const ours = [
      [5, 5, 5],
      [4, 5, 3],
      [1, 0, 2],
      [2, 3, 1],
    ];
    const theirs = [
      [5, 5, 5],
      [1, 2, 0],
      [0, null, 3],
      [5, 4, 3],
    ];
    expect(ask('MUTUALVALUE', ours, theirs)).toEqual([
      [5, 5, 1, 'Green'],
      [4, 1, 0.4, 'We over-invest'],
      [1, 1, 1, 'Transactional'],
      [2, 4, 0.6, 'Client over-invests'],
    ]);
  });

  it('errs in the row of a bad or missing rating only, and not on the side that is known', () => {
    const high = '#NUM!: theirs, time (cell 2 of 3) must be a rating from 0 to 5.';
    const none = '#N/A: A rating of ours is missing.';
    const values = ask(
      'MUTUALVALUE',
      [
        [3, 3, 3],
        [4, 4, 4],
        ['', 4, 4],
      ],
      [
        [3, 3, 3],
        [6, 1, 1],
        [2, 2, 2],
      ],
    );
    expect(values).toEqual([
      [3, 3, 1, 'Green'],
      [4, high, high, high],
      [none, 2, none, none],
    ]);
  });

  it('is one error when the columns are not three or the rows do not match', () => {
    expect(ask('MUTUALVALUE', [[1, 2, 3]], down(1, 2, 3))).toEqual(
      one('#VALUE!: theirs must have 3 columns in this order: time, people, resources; it has 1.'),
    );
    const [row] = [[1, 2, 3]];
    expect(ask('MUTUALVALUE', [row, row], [row, row, row])).toEqual(
      one('#VALUE!: theirs has 3 rows, but ours has 2: give both one row a client.'),
    );
  });

  it('sets one row against every row of the other side', () => {
    expect(
      ask(
        'MUTUALVALUE',
        [[4, 4, 4]],
        [
          [4, 4, 4],
          [1, 1, 1],
        ],
      ).map((cells) => cells[3]),
    ).toEqual(['Green', 'We over-invest']);
  });
});
