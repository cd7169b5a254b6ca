import { describe, expect, it } from 'vitest';
import { ask, down, one } from './cells';

const CALM = [0, 0, 0, 0];
const DRAMA = [5, 3, 4, 0];
const BEST = [3, 3, 3, 3];
const REPEATS = [4, 2, 2, 100, 110];
const GROWS = [4, 3, 2, 100, 150];

describe('PERSONA', () => {
  it('gives the first persona that is met, and after it the others (B. Ten Haken, best business clients)', () => {
    expect(
      ask(
        'PERSONA',
        [DRAMA, CALM, CALM, CALM, DRAMA],
        [CALM, BEST, CALM, CALM, BEST],
        [
          ['no', 'no', 'no'],
          ['yes', true, 0],
          ['yes', 'yes', 'yes'],
          ['no', 'no', 'no'],
          [1, '1', 'ja'],
        ],
        [GROWS, GROWS, REPEATS, GROWS, REPEATS],
      ).flat(),
    ).toEqual([
      'Draining drama',
      'Mutual best',
      'Stagnant repeater',
      'Unassigned',
      'Draining drama; Mutual best; Stagnant repeater',
    ]);
  });

  it('knows no Stagnant repeater when orders are left out', () => {
    expect(
      ask(
        'PERSONA',
        [DRAMA, CALM],
        [CALM, CALM],
        [
          [0, 0, 0],
          [0, 0, 0],
        ],
      ),
    ).toEqual(down('Draining drama', 'Unassigned'));
  });

  it('is Unrated where none is met and something is missing', () => {
    const personaOf = (drain: unknown[], mutual: unknown[], growth: unknown[], orders: unknown[]) =>
      ask('PERSONA', [drain], [mutual], [growth], [orders])[0]?.[0];
    expect(personaOf(['', 0, 0, 0], CALM, [0, 0, 0], GROWS)).toBe('Unrated');
    expect(personaOf(CALM, [0, 'n/a', 0, 0], [0, 0, 0], GROWS)).toBe('Unrated');
    expect(personaOf(CALM, CALM, [0, 0, ''], GROWS)).toBe('Unrated');
    expect(personaOf(CALM, CALM, [0, 0, 0], [4, 3, 2, 100, ''])).toBe('Unrated');
    expect(personaOf(CALM, CALM, [0, 0, ''], REPEATS)).toBe('Stagnant repeater');
  });

  it('errs in the row of what is bad only', () => {
    expect(
      ask(
        'PERSONA',
        [[6, 0, 0, 0], CALM, CALM, CALM],
        [CALM, ['x', 0, 0, 0], CALM, CALM],
        [
          [0, 0, 0],
          [0, 0, 0],
          ['often', 0, 0],
          [0, 0, 0],
        ],
        [GROWS, GROWS, GROWS, [4, 2, 2, -1, 5]],
      ).flat(),
    ).toEqual([
      '#NUM!: drain, difficult (cell 1 of 4) must be a rating from 0 to 5.',
      '#VALUE!: mutual, productivity (cell 2 of 4) must be a number, but is “x”.',
      '#VALUE!: growth, larger contracts (cell 3 of 4) must be yes or no, but is “often”.',
      '#NUM!: orders, first order (cell 4 of 4) must not be below 0.',
    ]);
  });

  it('is one error that says which columns belong in which order', () => {
    const asked = (...args: unknown[][][]) => ask('PERSONA', ...args);
    expect(asked([CALM], [CALM], [[1, 1]])).toEqual(
      one(
        '#VALUE!: growth must have 3 columns in this order: larger contracts, repeat business, referral; it has 2.',
      ),
    );
    expect(asked([CALM], [CALM], [[1, 1, 1]], [[1, 2]])).toEqual(
      one(
        '#VALUE!: orders must have 5 columns in this order: orders, products, products in first order, first order, largest order; it has 2.',
      ),
    );
    expect(asked([CALM, CALM], [CALM, CALM, CALM], [[1, 1, 1]])).toEqual(
      one('#VALUE!: mutual has 3 rows, but drain has 2: give both one row a client.'),
    );
  });
});
