import type { ClientRating } from '../core/ratings/clientRating';
import { isSensitive } from '../core/sensitiveFacts';
import { ratingChanges } from '../intake/ratings/ratingChanges';
import { missingHeaders } from '../intake/ratings/ratingSheet';
import type { RatingSheet } from '../intake/ratings/ratingSheet';
import { ratingsSheet } from '../report/ratingsSheet/ratingsSheet';
import type { RowChange, SourceTable, WorkbookPort } from './ports';
import { Stopped } from './stopped';

/** Loaded when first needed, see `BuildMatrix`. */
export type KeepRatings = typeof keepRatings;

/** Keeps ratings in the workbook, the sensitive ones on a sheet of their own. */
export async function keepRatings(
  workbook: Pick<WorkbookPort, 'writeRatings'>,
  source: SourceTable,
  ratings: readonly ClientRating[],
): Promise<void> {
  for (const isKeptApart of [false, true]) {
    const ofKind = ratings.filter(({ fact }) => isSensitive(fact) === isKeptApart);
    if (ofKind.length === 0) continue;
    const given = ofKind.filter(({ value }) => !Number.isNaN(value));
    await workbook.writeRatings({
      source,
      isSensitive: isKeptApart,
      plan: given.length > 0 ? ratingsSheet(given, isKeptApart) : null,
      changes: (sheet) => changesOf(sheet, ofKind),
    });
  }
}

function changesOf({ name, table }: RatingSheet, ratings: readonly ClientRating[]): RowChange[] {
  const missing = missingHeaders(table);
  if (!table || missing.length > 0) throw new Stopped({ kind: 'ratingsUnread', sheet: name, missing });
  return ratingChanges(table, ratings);
}
