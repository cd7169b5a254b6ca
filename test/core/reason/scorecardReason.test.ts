import { describe, expect, it } from 'vitest';
import { indexReason, netReason, redLineReason } from '../../../src/core/reason/scorecardReason';
import { ratingIndex } from '../../../src/core/relationship/scorecard';

const columns = (ratings: readonly number[]) => ratings.map((rating) => Float64Array.of(rating));

function indexOf(ratings: readonly number[], weights = ratings.map(() => 1)) {
  return ratingIndex(columns(ratings), weights);
}

function benefit(ratings: readonly number[], weights?: readonly number[]) {
  const index = weights ? indexOf(ratings, [...weights]) : indexOf(ratings);
  return indexReason({ name: 'Benefit', kinds: 5, index }, 0);
}

describe('the reason of an index', () => {
  it('tells how many ratings it rests on', () => {
    expect(benefit([4, 3, 5, 2, 2])).toBe('Benefit 3.2 of 5: the mean of 5 of 5 ratings.');
    expect(benefit([5, 5, NaN, 0, NaN])).toBe('Benefit 3.33 of 5: the mean of 3 of 5 ratings.');
  });

  it('tells why there is none', () => {
    expect(benefit([4, NaN, 5, NaN, NaN])).toBe('Benefit: 2 of 5 are rated, at least 3 are needed.');
    expect(benefit([4, 1, 1, NaN, NaN], [0, 0, 0, 1, 1])).toBe(
      'Benefit: the weights of what is rated sum to 0.',
    );
  });
});

describe('the reason of benefit less stress', () => {
  it('is both indexes', () => {
    const [good, bad] = [indexOf([4, 3, 5, 2, 2]), indexOf([3, 2, 4, 0, 0, 0])];
    expect(netReason({ benefit: good, stress: bad }, 0)).toBe('Net 1.7: benefit 3.2 less stress 1.5.');
    expect(netReason({ benefit: bad, stress: good }, 0)).toBe('Net -1.7: benefit 1.5 less stress 3.2.');
  });

  it('names the index that is missing', () => {
    const [known, unknown] = [indexOf([1, 1, 1]), indexOf([1, NaN, NaN])];
    expect(netReason({ benefit: unknown, stress: known }, 0)).toBe('No net: the benefit index is missing.');
    expect(netReason({ benefit: known, stress: unknown }, 0)).toBe('No net: the stress index is missing.');
  });
});

describe('the reason of a red line', () => {
  it('is told without the ratings, and not at all where none is crossed', () => {
    expect(redLineReason(true)).toBe('Part company: a red line is crossed.');
    expect(redLineReason(false)).toBe('');
  });
});
