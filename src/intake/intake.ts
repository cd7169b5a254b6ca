import type { ClientColumns } from '../core/clientColumns';
import type { Problem } from '../core/problem';
import type { RatingsRead } from './ratings/readRatings';

/** A row that could not be read, with the reason. `revenue` is NaN where even that did not read. */
export interface SetAside {
  readonly name: string;
  readonly row: number;
  readonly revenue: number;
  readonly problem: Problem;
}

/**
 * A column whose texts do not tell whether a point or a comma stands before decimals, which only the user knows.
 * `column` counts the table's columns from 0; `example` is a text that can be two numbers, `asPoint` where a point stands
 * before decimals and `asComma` where a comma does; `rows` are how many rows hold such a text. `answer` is what the
 * mapping says: the question stays while it is asked for, so that the answer can be changed.
 */
export interface DecimalQuestion {
  readonly column: number;
  readonly header: string;
  readonly example: string;
  readonly asPoint: number;
  readonly asComma: number;
  readonly rows: number;
  readonly answer: '.' | ',' | null;
}

/**
 * The user's table as the core wants it. `rows` holds each client's sheet row (from 1), the first where several rows
 * were added up, and `rowCounts` how many rows those are; `clientOfRow` holds the client of each of the table's rows, -1 for
 * one that was set aside. Rows in = Σ row counts + set aside. `notes` tell what was
 * noticed and did not stop a row, such as numbers stored as text. `sameNames` counts the rows that name a client whom
 * an earlier row names too, case and blanks aside, whatever was made of them; 0 in a table of orders, where that is
 * usual. `hiddenRows` counts the rows that are hidden or filtered out, whatever was made of them. `questions` are for
 * the user to answer. `refusal` is why nothing can be made of the table as it is,
 * however its rows read; null mostly.
 */
export interface Intake {
  readonly clients: ClientColumns;
  readonly rows: Int32Array;
  readonly rowCounts: Int32Array;
  readonly clientOfRow: Int32Array;
  readonly setAside: readonly SetAside[];
  readonly notes: readonly Problem[];
  readonly sameNames: number;
  readonly hiddenRows: number;
  readonly questions: readonly DecimalQuestion[];
  readonly refusal: Problem | null;
  /** The sheets of ratings and those of their ratings that count; not there where the workbook has no such sheet. */
  readonly rated?: Pick<RatingsRead, 'ratings' | 'sheets'>;
}

/** How many rows the table had: those behind the clients and those set aside. */
export function rowsIn({ rowCounts, setAside }: Intake): number {
  return rowCounts.reduce((rows, count) => rows + count, setAside.length);
}
