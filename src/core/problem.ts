/** A cell of the user's sheet: `row` as Excel numbers it (from 1), `column` counted from 0, `header` as read. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly header: string;
}

/** What can be wrong with data. The user is told each in one sentence, see `sentence`. */
export type Problem =
  | { readonly kind: 'blankCell'; readonly place: Place }
  | { readonly kind: 'notANumber'; readonly place: Place; readonly text: string }
  | { readonly kind: 'ambiguousNumber'; readonly place: Place; readonly text: string }
  | { readonly kind: 'errorCell'; readonly place: Place; readonly error: string }
  | { readonly kind: 'tooLarge'; readonly place: Place }
  | { readonly kind: 'blankName'; readonly place: Place }
  | { readonly kind: 'totalsRow'; readonly place: Place; readonly text: string }
  | { readonly kind: 'secondHeader'; readonly place: Place }
  | { readonly kind: 'textRead'; readonly place: Place; readonly text: string }
  | { readonly kind: 'columnMissing'; readonly use: string }
  | { readonly kind: 'columnTwice'; readonly use: string; readonly headers: readonly string[] }
  | { readonly kind: 'noRows'; readonly where: string };

/** Says what is wrong, where, and what to do. */
export declare function sentence(problem: Problem): string;
