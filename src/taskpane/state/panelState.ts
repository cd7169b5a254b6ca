import type { Analysis } from '../../app/analyse';
import type { Failure } from '../../app/failure';
import type { CellListing, CellsWritten, FunctionCell } from '../../app/functionCells';
import type { Notice } from '../../app/notice';
import type { Recall } from '../../app/lookAtClients';
import type { Sureness } from '../../intake/mapping/sureness';
import type { DecimalQuestion } from '../../intake/intake';
import type { Choices, Doing, SourceTable, WrittenSheets } from '../../app/ports';
import { NO_CARD } from './card';
import type { CardState } from './card';
import { FIRST_PREVIEW } from './preview';
import type { Preview } from './preview';
import { NO_RATINGS } from './ratings';
import type { RatingsState } from './ratings';
import { NO_TABLES } from './tables';
import type { TablesState } from './tables';

/** Everything the panel shows, as plain data. It changes only by the functions of this folder. */
export interface PanelState {
  readonly view: View;
  readonly table: TableState;
  /** What the rows read last left open; it stays in sight while they are read again. */
  readonly open: OpenPoints;
  readonly figures: Figures;
  readonly preview: Preview;
  /** The sheet row at which the chosen client stands, shared by chart, list and card; null for none. */
  readonly chosen: number | null;
  readonly card: CardState;
  readonly ratings: RatingsState;
  /** The tables of the workbook that could be the clients'. */
  readonly tables: TablesState;
  readonly build: Build;
  /** Freezing or repairing functions in the workbook. */
  readonly cells: CellWork;
  /** Where the person was led to last, to put something right; null for nowhere. */
  readonly mend: Mend | null;
  /** What a small action could not do, such as selecting a cell; '' for nothing. */
  readonly remark: string;
  /** What the last ribbon command had to say; null for nothing. */
  readonly notice: Notice | null;
}

/** Where on the panel something can be put right. */
export type MendPlace = 'columns' | 'costs' | 'settings' | 'figures' | 'problems';

/** A place that the person is led to; `asked` counts how often, so that the same place can be asked for again. */
export interface Mend {
  readonly place: MendPlace;
  readonly asked: number;
}

/** What the panel shows under its tabs, in their order. */
export const VIEWS = ['matrix', 'clients', 'data', 'workbook'] as const;
export type View = (typeof VIEWS)[number];

/** The client table the panel works on. */
type TableState = { readonly kind: 'looking' } | { readonly kind: 'none'; readonly why: string } | ShownTable;

/** A table with what was chosen for it. `remembered`: the choices come from an earlier build, not from a guess. */
export interface ShownTable {
  readonly kind: 'found';
  readonly source: SourceTable;
  readonly choices: Choices;
  readonly remembered: boolean;
  readonly recall: Recall;
  /** How sure the guess of each column is; null for one that is not used or that someone chose. */
  readonly sureness: readonly (Sureness | null)[];
}

/** What only the user can tell about the rows; `sameNames` are how many rows name a client again. */
export interface OpenPoints {
  readonly questions: readonly DecimalQuestion[];
  readonly sameNames: number;
}

export const NOTHING_OPEN: OpenPoints = { questions: [], sameNames: 0 };

/** What is known of the clients before anything is written. */
export type Figures =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly steps: Steps; readonly cancelling: boolean }
  | { readonly kind: 'counted'; readonly analysis: Analysis; readonly current: boolean }
  | { readonly kind: 'stopped'; readonly why: string; readonly failure: Failure };

/** The last build in the workbook. `stale`: a choice was changed after it. */
export type Build =
  | { readonly kind: 'none' }
  | { readonly kind: 'working'; readonly steps: Steps; readonly cancelling: boolean }
  | {
      readonly kind: 'done';
      readonly written: WrittenSheets;
      readonly summary: readonly string[];
      readonly stale: boolean;
    }
  /** A snapshot was made. */
  | { readonly kind: 'kept'; readonly written: WrittenSheets }
  | { readonly kind: 'removing' }
  | { readonly kind: 'removed' }
  | { readonly kind: 'cancelled'; readonly why: string }
  | { readonly kind: 'failed'; readonly why: string; readonly failure: Failure };

/** The two things that write to cells of the user's: functions become values, or are entered again. */
export const CELL_TASKS = ['freeze', 'repair'] as const;
export type CellTask = (typeof CELL_TASKS)[number];

/** Where such a task is: nothing is written before what it would write to was listed and the person agreed. */
export type CellWork =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking'; readonly task: CellTask; readonly steps: Steps; readonly cancelling: boolean }
  | { readonly kind: 'listed'; readonly task: CellTask; readonly listing: CellListing }
  | { readonly kind: 'writing'; readonly task: CellTask; readonly steps: Steps; readonly cancelling: boolean }
  | { readonly kind: 'done'; readonly task: CellTask; readonly done: CellsDone }
  | { readonly kind: 'stopped'; readonly task: CellTask; readonly why: string };

/** `stillUnknown` are formulas that were entered again in vain. */
export interface CellsDone extends CellsWritten {
  readonly stillUnknown: readonly FunctionCell[];
}

/** How far a piece of work is: `done` of `of`; `of` is 0 while that is not known. */
export interface Steps {
  /** null while nothing has begun. */
  readonly what: Doing | null;
  readonly done: number;
  readonly of: number;
}

export const NOT_STARTED: Steps = { what: null, done: 0, of: 0 };

/** The panel as it opens. */
export const OPENING: PanelState = {
  view: 'data',
  table: { kind: 'looking' },
  open: NOTHING_OPEN,
  figures: { kind: 'none' },
  preview: FIRST_PREVIEW,
  chosen: null,
  card: NO_CARD,
  ratings: NO_RATINGS,
  tables: NO_TABLES,
  build: { kind: 'none' },
  cells: { kind: 'none' },
  mend: null,
  remark: '',
  notice: null,
};
