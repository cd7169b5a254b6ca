import type { ClientMatrix } from '../core/matrix/clientMatrix';
import type { ServingCost } from '../core/profit/servingCost';
import type { Intake } from '../intake/intake';
import type { ColumnMapping } from '../intake/columnMapping';
import type { RawTable } from '../intake/rawTable';
import type { MatrixSummary } from '../report/summary';
import type { Choices, Progress, RatingSheet, RowsAhead, SourceTable } from './ports';

/**
 * A table as it was read, and what was chosen for it; `ahead` took its rows, if anyone did; `ratings` are asked for once
 * there are clients to rate.
 */
export interface TableRead {
  readonly table: RawTable;
  readonly ahead?: RowsAhead | undefined;
  readonly source: SourceTable;
  readonly choices: Choices;
  readonly ratings: () => Promise<readonly RatingSheet[]>;
}

/** What the rows of a table come to. */
export interface Placed {
  readonly intake: Intake;
  readonly matrix: ClientMatrix;
  readonly summary: MatrixSummary;
  readonly serving: ServingCost;
}

/** How far a piece of work is still wanted. */
export type Wanted = Pick<Progress, 'signal'>;

/**
 * Reads clients from rows and places them: right here, or for long tables where nobody has to wait. Rejects with a
 * `Stopped` where nothing can be made of the rows, the user cancels, or the sums break off.
 */
export interface Placing {
  /** Who takes the rows of a table as they are read; absent where nothing can be done with them before all are there. */
  ahead?(source: SourceTable, mapping: ColumnMapping, wanted: Wanted): RowsAhead;
  placed(read: TableRead, wanted: Wanted): Promise<Placed>;
}
