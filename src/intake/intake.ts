import type { ClientColumns } from '../core/clientColumns';
import type { Problem } from '../core/problem';

/** A row that could not be read, with the reason. `revenue` is NaN where even that did not read. */
export interface SetAside {
  readonly name: string;
  readonly row: number;
  readonly revenue: number;
  readonly problem: Problem;
}

/**
 * The user's table as the core wants it. `rows` holds each client's sheet row (from 1). Rows in = clients + set
 * aside. `notes` tell what was noticed and did not stop a row, such as numbers stored as text.
 */
export interface Intake {
  readonly clients: ClientColumns;
  readonly rows: Int32Array;
  readonly setAside: readonly SetAside[];
  readonly notes: readonly Problem[];
}
