/** What can be wrong with a sheet of ratings. `row` is that of the sheet (from 1), where several are meant the first. */
export type RatingProblem =
  /** The sheet has no table with the columns that ratings are read from: those that are missing. */
  | { readonly kind: 'ratingsUnread'; readonly sheet: string; readonly missing: readonly string[] }
  | {
      readonly kind: 'ratingLeftOut';
      readonly sheet: string;
      readonly row: number;
      readonly why: 'client' | 'fact' | 'rating' | 'yesNo';
      readonly text: string;
    }
  /** Ratings for the same of a client as one that is newer, or stands further down with the same date. */
  | { readonly kind: 'ratingsReplaced'; readonly sheet: string; readonly row: number; readonly count: number }
  | {
      readonly kind: 'ratingsOfNobody';
      readonly sheet: string;
      readonly row: number;
      readonly text: string;
      readonly clients: number;
    }
  /** Ratings that are not for everyone, on the sheet of those that are. */
  | {
      readonly kind: 'sensitiveMisplaced';
      readonly sheet: string;
      readonly row: number;
      readonly count: number;
    }
  /** Clients whose rating on the sheet counts in place of that in the column of the table. */
  | { readonly kind: 'ratingsOverColumn'; readonly column: string; readonly clients: number };
