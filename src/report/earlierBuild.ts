import type { Constant } from './plan';

/** What the workbook already has of a build of the same table. */
export interface EarlierBuild {
  /** What each of our sheets is called, or will be: by key. */
  readonly sheetNames: ReadonlyMap<string, string>;
  /** What people wrote in the tables of ours; null on a first build. */
  readonly people: PeopleTable | null;
  /** Texts that people worded anew, by their sheet's key and name such as "matrix!Title", charts as "matrix!Whale curve". */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * The columns of an earlier table that are people's, and what they wrote row by row. `behind` are the headers to the left of
 * each, '' at the edge.
 */
export interface PeopleTable {
  readonly headers: readonly string[];
  readonly behind?: readonly string[];
  readonly rows: readonly PeopleRow[];
}

/**
 * What people wrote beside one client, a formula with what it came to; cells and formats are as many as the headers.
 * `hadLeft`: the earlier build did not find it in the source any more.
 */
export interface PeopleRow {
  readonly client: string;
  readonly cells: readonly (Constant | { readonly formula: string; readonly value?: Constant })[];
  readonly formats: readonly PeopleFormat[];
  readonly hadLeft?: boolean;
}

/** How a cell of people's looks, as far as a rebuild keeps it; colours #RRGGBB, null for none. */
export interface PeopleFormat {
  readonly numberFormat: string;
  readonly fill: string | null;
  readonly fontColor: string;
  readonly bold: boolean;
}

/** Whether people wrote and coloured nothing in a row. */
export function isBare({ cells, formats }: PeopleRow): boolean {
  return cells.every((cell) => cell === null) && formats.every(isPlain);
}

/** A number format alone is none that people gave: a column of dates has one from top to bottom. */
function isPlain({ fill, fontColor, bold }: PeopleFormat): boolean {
  return fill === null && fontColor.toUpperCase() === '#000000' && !bold;
}
