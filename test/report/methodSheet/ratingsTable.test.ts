import { expect, it } from 'vitest';
import type { RatingRead } from '../../../src/intake/ratings/readRatings';
import { makeBook, NO_EARLIER_BUILD } from '../../../src/report/book/makeBook';
import { ratingsTable } from '../../../src/report/methodSheet/ratingsTable';
import { clientsOf, inputOf } from '../inputs';

const input = inputOf(clientsOf([[100, 50, 10]]));

const rating = (client: string, fact: RatingRead['fact'], day: number): RatingRead => ({
  sheet: 'Client ratings',
  row: 6,
  client,
  fact,
  value: 1,
  rater: '',
  day,
});

function table(...ratings: RatingRead[]) {
  const sheets = [{ name: 'Client ratings', isSensitive: false }];
  const intake = { ...input.intake, rated: { ratings, sheets } };
  return ratingsTable(makeBook({ ...input, intake }, NO_EARLIER_BUILD, 2000));
}

it('Ratings of sheets are told by system: how many, of how many clients, and from when', () => {
  const [told] = table(
    rating('Acme', 'growth', 46_348),
    rating('Bolt', 'growth', 46_000),
    rating('Acme', 'expertise', NaN),
    rating('Acme', 'asks', NaN),
  );
  expect(told?.sentence).toContain('“Client ratings”');
  expect(told?.sentence).toContain('older than 365 days is stale');
  expect(told?.rows.map(({ name, figure, code, text }) => [name, figure, code, text])).toEqual([
    ['Expert or advisor', 1, 1, '1 has no date.'],
    ['Roles', 3, 2, 'From 2025-12-09 to 2026-11-22. 1 has no date.'],
  ]);
});

it('Without a sheet of ratings nothing is told of them', () => {
  expect(ratingsTable(makeBook(input, NO_EARLIER_BUILD, 2000))).toEqual([]);
});
