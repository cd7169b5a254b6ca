import type { Cell } from '../../../src/intake/rawTable';
import { columnsOf } from '../tables';
import type { RatingSheet } from '../../../src/intake/ratings/ratingSheet';

export const HEADERS = ['Client', 'System', 'Rating of', 'Value', 'Rater', 'Date'];

/** A row of a sheet of ratings without its system, which nobody reads. */
export type RatingRow = readonly [client: Cell, fact: Cell, value: Cell, rater?: Cell, day?: Cell];

/** A sheet of ratings whose first row stands in row 6. */
export function ratingSheet(
  rows: readonly RatingRow[],
  { name = 'Client ratings', isSensitive = false, isCopy = false, headers = HEADERS } = {},
): RatingSheet {
  const cells = rows.map(([client, fact, value, rater = '', day = '']) => [
    client,
    'Some system',
    fact,
    value,
    rater,
    day,
  ]);
  return {
    name,
    isSensitive,
    isCopy,
    table: { firstRow: 6, firstColumn: 0, columns: columnsOf(headers, cells) },
  };
}
