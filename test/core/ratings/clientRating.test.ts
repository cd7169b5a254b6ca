import { expect, it } from 'vitest';
import { isStale } from '../../../src/core/ratings/clientRating';

it.each([
  ['365 days old is not stale after 365', 45_000, 45_365, 365, false],
  ['366 days old is stale after 365', 45_000, 45_366, 365, true],
  ['the time of day counts for nothing', 45_000.9, 45_365.1, 365, false],
  ['a rating of the future is not stale', 46_000, 45_000, 365, false],
  ['without a date it is stale', NaN, 45_000, 365, true],
  ['0 days let nothing become stale', 1, 45_000, 0, false],
  ['nor what has no date', NaN, 45_000, 0, false],
] as const)('A rating: %s', (_, day, today, after, expected) => {
  expect(isStale({ day }, today, after)).toBe(expected);
});
