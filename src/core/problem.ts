import type { FactKind } from './clientFacts';
import type { RatingProblem } from './ratingProblem';

/** A cell of the user's sheet: `row` as Excel numbers it (from 1), `column` counted from 0, `header` as read. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly header: string;
}

/** What one column at most is read as. */
export type SoleUse =
  | 'client'
  | 'revenue'
  | 'direct cost'
  | 'parent group'
  | 'order number'
  | 'order date'
  | 'product'
  | 'late payment';

/** A row that names a client as `firstRow` does. */
interface NamedBefore {
  readonly place: Place;
  readonly text: string;
  readonly firstRow: number;
}

/** Where a table stands: an Excel table is known by its name, a plain block by its cells. */
export type TablePlace = { readonly table: string } | { readonly cells: string; readonly sheet: string };

/** What can be wrong with data. The user is told each in one sentence, see `problemSentence.ts`. */
export type Problem =
  | RatingProblem
  | { readonly kind: 'blankCell'; readonly place: Place }
  | { readonly kind: 'notANumber'; readonly place: Place; readonly text: string }
  | { readonly kind: 'ambiguousNumber'; readonly place: Place; readonly text: string }
  | { readonly kind: 'errorCell'; readonly place: Place; readonly error: string }
  | { readonly kind: 'tooLarge'; readonly place: Place }
  /** A text that is no number with the sign before decimals that was chosen for its column. */
  | {
      readonly kind: 'otherDecimal';
      readonly place: Place;
      readonly text: string;
      readonly decimal: '.' | ',';
    }
  /** `currencies` with the most frequent first; `rows` are the sheet rows in any other, `place` is the first of them. */
  | {
      readonly kind: 'mixedCurrencies';
      readonly place: Place;
      readonly currencies: readonly string[];
      readonly rows: readonly number[];
    }
  /** A whole column in another currency than one before it; `place` is its first row with a currency. */
  | {
      readonly kind: 'otherCurrency';
      readonly place: Place;
      readonly currency: string;
      readonly other: { readonly header: string; readonly currency: string };
    }
  /** A fact that could not be read; its client keeps its place. */
  | {
      readonly kind: 'factLeftOut';
      readonly place: Place;
      readonly text: string;
      readonly fact: FactKind;
    }
  | { readonly kind: 'blankName'; readonly place: Place }
  | { readonly kind: 'blankRow'; readonly place: Place }
  /** A client named by an earlier row too, and what was made of it. */
  | ({ readonly kind: 'sameName' } & NamedBefore)
  | ({ readonly kind: 'sameNameSummed' } & NamedBefore)
  | ({ readonly kind: 'sameNameLeftOut' } & NamedBefore)
  /** A fact that is not the same in rows that are added up. */
  | { readonly kind: 'rowsDisagree'; readonly place: Place; readonly firstRow: number }
  | { readonly kind: 'noGroup'; readonly place: Place; readonly text: string }
  | { readonly kind: 'noOrder'; readonly place: Place }
  | { readonly kind: 'noDate'; readonly place: Place; readonly text: string }
  /** Money or counts that stand in every line of an order: added up line by line, and once an order. */
  | {
      readonly kind: 'repeatedInOrders';
      readonly place: Place;
      readonly summed: number;
      readonly once: number;
    }
  | { readonly kind: 'totalsRow'; readonly place: Place; readonly text: string }
  /** A row that looks like a totals row, and a client as the user says. */
  | { readonly kind: 'totalsCounted'; readonly place: Place; readonly text: string }
  /** A row that is hidden or filtered out, and left out as the user says. */
  | { readonly kind: 'hiddenRow'; readonly place: Place }
  /** `count` rows that are hidden or filtered out and count all the same; `place` is in the first of them. */
  | { readonly kind: 'hiddenRowsCounted'; readonly place: Place; readonly count: number }
  | { readonly kind: 'secondHeader'; readonly place: Place }
  /** `more` further cells of the column were read so; the first stands for them. */
  | { readonly kind: 'textRead'; readonly place: Place; readonly text: string; readonly more?: number }
  | { readonly kind: 'columnMissing'; readonly use: SoleUse }
  | { readonly kind: 'columnTwice'; readonly use: SoleUse; readonly headers: readonly string[] }
  | { readonly kind: 'nothingCosts' }
  | { readonly kind: 'noRows'; readonly where: TablePlace };

/** The address of a cell as Excel shows it, such as D14. */
export function cellAddress({ row, column }: Pick<Place, 'row' | 'column'>): string {
  return `${columnLetters(column)}${row}`;
}

const LETTERS = 26;
const LETTER_A = 65;

/** The letters Excel gives a sheet column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(LETTER_A + (column % LETTERS));
  return column < LETTERS ? last : columnLetters(Math.floor(column / LETTERS) - 1) + last;
}
