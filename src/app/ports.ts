import type { ColumnMapping } from '../intake/columnMapping';
import type { Cell, RawTable, TablePart } from '../intake/rawTable';
import type { CutRules } from '../core/matrix/clientMatrix';
import type { Settings } from '../core/settings';
import type { Place } from '../core/problem';
import type { EarlierBuild } from '../report/earlierBuild';
import type { RowChange } from '../intake/ratings/ratingChanges';
import type { RatingSheet } from '../intake/ratings/ratingSheet';
import type { SheetPlan, TypedCell, WorkbookPlan } from '../report/plan';

export type { RatingSheet, RowChange };

/** What the user decided about one table; remembered in the workbook under the table's key. */
export interface Choices {
  readonly mapping: ColumnMapping;
  readonly cuts: CutRules;
  readonly settings: Settings;
}

/**
 * A client table found in the workbook, before its rows are read. `key` stays the same when the table or its sheet
 * is renamed. `firstRow` is the sheet row of the first client (from 1), `firstColumn` its first sheet column (from 0).
 * `firstRows` are a few rows below the header, to guess from and to show. `remembered` is what was saved for this
 * key, unchecked.
 */
export interface SourceTable {
  readonly key: string;
  readonly kind: 'table' | 'block';
  /** The Excel table's name, or the block's address. */
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  readonly headers: readonly string[];
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rowCount: number;
  readonly firstRows: readonly (readonly Cell[])[];
  readonly remembered: unknown;
  /** The ids of all sheets when the table was found: a sheet of an earlier build is one of them. */
  readonly sheetIds?: readonly string[];
  /** The id of its own sheet, by which changes of its cells are known. */
  readonly sheetId?: string;
  /** A further row of headings (groups above the header, units below) that was passed over in a plain block. */
  readonly secondHeader?: Place;
}

/**
 * The same before anyone has told where its header is: an Excel table has `headers`, of a plain block (null) all rows
 * are raw and `firstRow`, `rowCount` and `firstRows` begin with its very first.
 */
export interface FoundTable extends Omit<SourceTable, 'headers'> {
  readonly headers: readonly string[] | null;
}

/**
 * The tables of the workbook that could be the clients', ours left out. `last` is the key of the one that a matrix was
 * built from last, null for none; `hasMore` that there are more than were looked at.
 */
export interface FoundTables {
  readonly tables: readonly FoundTable[];
  readonly last: string | null;
  readonly hasMore: boolean;
}

/** What happened in the workbook, as far as it can matter to a table that was read; not what this add-in wrote itself. */
export type WorkbookChange =
  /** Cells of a sheet were changed, moved or sorted, by this person or another. */
  | { readonly kind: 'cells'; readonly sheetId: string }
  /** A table (else its whole sheet) is not there any more. */
  | { readonly kind: 'deleted'; readonly sheetId: string; readonly tableId?: string }
  | { readonly kind: 'renamed'; readonly sheetId: string }
  /** A sheet came, or a table on the sheet of this id. */
  | { readonly kind: 'added'; readonly sheetId?: string };

/** Tells of changes in the workbook while the panel is open. */
export interface ChangesPort {
  onChanged(listener: (change: WorkbookChange) => void): Promise<void>;
}

/** A column to read, by its index within the table; in texts an error is told from the text that looks like one. */
export interface WantedColumn {
  readonly index: number;
  readonly holds: 'texts' | 'numbers';
}

/**
 * What is to be written for one table. `wishes` are all sheets that such a build may have, by key, each with the name that
 * it is given where it is free; an earlier sheet of one of these keys that the plan does not have is removed. `plan` is
 * called once it is known what an earlier build left; it may be made elsewhere meanwhile.
 */
export interface WriteOrder {
  readonly source: SourceTable;
  readonly choices: Choices;
  readonly wishes: ReadonlyMap<string, string>;
  readonly plan: (earlier: EarlierBuild) => Promise<WorkbookPlan>;
  /** The plan stands beside what an earlier build made: sheets that it does not have stay. */
  readonly leavesOthers?: boolean;
}

/**
 * Ratings to be written to one of the two sheets that hold them. `plan` is the sheet with the ratings, for where there is
 * none yet, null where only earlier ones are taken back; `changes` are the rows of the sheet that is there. It may throw a `Stopped`, and nothing is written then.
 */
export interface RatingsOrder {
  readonly source: SourceTable;
  readonly isSensitive: boolean;
  readonly plan: SheetPlan | null;
  readonly changes: (sheet: RatingSheet) => readonly RowChange[];
}

/** What a build left in the workbook, hidden sheets included. `remarks` tell what could not be as it was meant to be. */
export interface WrittenSheets {
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly isHidden?: boolean }[];
  readonly remarks?: readonly Remark[];
}

/** Cells of one sheet: the address of the first, and how many more there are. */
export interface CellsNamed {
  readonly sheet: string;
  readonly first: string;
  readonly more: number;
}

/** What could not be written as it was meant to be. */
export type Remark =
  /** A sheet of an earlier build that holds something of the user's. */
  | { readonly kind: 'leftAlone'; readonly sheet: string }
  /** A number that people typed over one of ours; `value` as its cell shows it. */
  | {
      readonly kind: 'typedReplaced';
      readonly sheet: string;
      readonly cell: TypedCell;
      readonly value: string;
    }
  | ({ readonly kind: 'longFormula' } & CellsNamed)
  | ({ readonly kind: 'longText' } & CellsNamed);

/** What a use case is doing at the moment. */
export type Doing =
  'reading' | 'writing' | 'lookingThrough' | 'readingShown' | 'readingFilled' | 'freezing' | 'repairing';

export interface Progress {
  /** `done` of `of` steps or rows. */
  report(what: Doing, done: number, of: number): void;
  /** Aborted when the user cancels. */
  readonly signal: AbortSignalLike;
}

/** The part of AbortSignal that a use case needs; the real one fits. */
interface AbortSignalLike {
  readonly aborted: boolean;
}

/** Takes rows of a table while later ones are still being read, all in their order. */
export interface RowsAhead {
  take(part: TablePart): void;
}

/**
 * Excel, as the use cases see it. Every method rejects with a `Stopped` whose problem can be told to the user.
 * The user's own cells are never written to.
 */
export interface WorkbookPort {
  /**
   * Finds the client table around the selected cell; on a sheet of ours the table it was made from. One request,
   * two where a table's neighbours or a sheet of ours stand between.
   */
  findTable(): Promise<FoundTable>;
  /** Finds every table that could be the clients', a few rows of each. Three requests. */
  findTables(): Promise<FoundTables>;
  /** Finds a table again by its key, whatever it and its sheet are called now; `tableGone` where it is not there. Two requests. */
  findAgain(source: Pick<SourceTable, 'key' | 'name'>): Promise<FoundTable>;
  /**
   * Reads the given columns in blocks, as many rows as the table has now. One request for an ordinary table. A
   * header that changed since the table was found is a `tableChanged`. `ahead` is given the rows of each block; none where
   * they were read before.
   */
  readColumns(
    source: SourceTable,
    columns: readonly WantedColumn[],
    progress: Progress,
    ahead?: RowsAhead,
  ): Promise<RawTable>;
  /**
   * Looks what an earlier build of the table left, has the plan made, writes its sheets and remembers the choices. Three
   * requests when nothing fails, more for several megabytes; one more where sheets came since the table was found, and
   * one where people may have written in an earlier build. When something fails, a first build is removed again; a
   * rebuilt sheet stays and says that it is incomplete.
   */
  writePlan(order: WriteOrder, progress: Progress): Promise<WrittenSheets>;
  /**
   * Removes what builds of the table made: its sheets whose key `isToGo` names, and the remembered choices. A copy that
   * the user made of a sheet stays.
   */
  removeAll(source: SourceTable, isToGo: (key: string) => boolean): Promise<void>;
  /**
   * The sheets of ratings, which belong to the workbook and not to one table. One request where there is none, else two
   * and what reading their tables takes.
   */
  readRatings(source: SourceTable, progress: Progress): Promise<readonly RatingSheet[]>;
  /** Writes ratings to their sheet and to nothing else; the sheet is made where there is none. */
  writeRatings(order: RatingsOrder): Promise<void>;
  /** Deletes the sheets of sensitive ratings, copies of the user's among them. */
  removeSensitiveRatings(source: SourceTable): Promise<void>;
  /** Selects a cell of the source's sheet; row from 1, column from 0. */
  selectCell(source: SourceTable, row: number, column: number): Promise<void>;
  showSheet(written: WrittenSheets): Promise<void>;
}
