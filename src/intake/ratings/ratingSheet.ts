import { plainHeader } from '../headers/headerText';
import type { RawColumn, RawTable } from '../rawTable';

/** A sheet of ratings as it was found. `table` is null where nothing on it is a table any more. */
export interface RatingSheet {
  readonly name: string;
  readonly isSensitive: boolean;
  /** The user's copy of a sheet: known, so that it can be removed with it, and not read. */
  readonly isCopy: boolean;
  readonly table: RawTable | null;
}

/** The headers of the table of ratings, by what stands below them. */
export const RATING_HEADERS = {
  client: 'Client',
  system: 'System',
  fact: 'Rating of',
  value: 'Value',
  rater: 'Rater',
  day: 'Date',
} as const;

export type RatingColumn = keyof typeof RATING_HEADERS;

/** Without a column for each of these nothing is rated. */
const NEEDED: readonly RatingColumn[] = ['client', 'fact', 'value'];

/** The column of each header; null where it is not there. */
export function ratingColumn(table: RawTable, column: RatingColumn): RawColumn | null {
  const wanted = plainHeader(RATING_HEADERS[column]);
  return table.columns.find(({ header }) => plainHeader(header) === wanted) ?? null;
}

/** The headers that must be there and are not. */
export function missingHeaders(table: RawTable | null): string[] {
  return NEEDED.filter((column) => !table || !ratingColumn(table, column)).map(
    (column) => RATING_HEADERS[column],
  );
}
