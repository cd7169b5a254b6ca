import type { PeopleFormat, PeopleRow, PeopleTable } from '../report/earlierBuild';
import { byNumber } from './listRows';
import { ownRowFormula } from './ownRowFormula';

/** A cell as Excel tells it: '' for an empty one. */
export type CellValue = string | number | boolean;

/** An earlier table of ours as it was read: where its header stands (from 0), and which columns are people's. */
export interface ReadTable {
  readonly row: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** Clients from top to bottom, their numbers in that build, and which of them it told as having left. */
  readonly clients: readonly CellValue[];
  readonly numbers?: readonly CellValue[];
  readonly hadLeft?: readonly boolean[];
  /** One for each column of people's; cells and formats are as many as the clients. */
  readonly columns: readonly ReadColumn[];
}

export interface ReadColumn {
  readonly header: string;
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
  readonly formats: readonly PeopleFormat[];
}

/**
 * What people wrote, row by row in the order of the build, for they may have sorted the table; rows that have no number
 * stand behind. A row without a client is kept where they wrote anything in it.
 */
export function peopleTable(table: ReadTable): PeopleTable {
  const rows = table.clients.map((client, index): PeopleRow => {
    const place = { row: table.row + index + 2, firstColumn: table.column, headers: table.headers };
    return {
      client: String(client),
      cells: table.columns.map(({ values, formulas }) => cellOf(values[index], formulas[index], place)),
      formats: table.columns.map(({ formats }) => formats[index] ?? PLAIN),
      ...(table.hadLeft?.[index] ? { hadLeft: true } : {}),
    };
  });
  const inOrder = [...rows.keys()].sort(byNumber(table.numbers ?? [])).flatMap((row) => rows[row] ?? []);
  return {
    headers: table.columns.map(({ header }) => header),
    behind: table.columns.map(({ header }) => table.headers[table.headers.indexOf(header) - 1] ?? ''),
    rows: inOrder.filter(({ client, cells }) => client !== '' || cells.some((cell) => cell !== null)),
  };
}

const PLAIN: PeopleFormat = { numberFormat: 'General', fill: null, fontColor: '#000000', bold: false };

/** A text that begins with "=" is told from a formula by being its own value. */
function cellOf(
  value: CellValue | undefined,
  formula: CellValue | undefined,
  place: Parameters<typeof ownRowFormula>[1],
): PeopleRow['cells'][number] {
  if (typeof formula === 'string' && formula.startsWith('=') && formula !== value)
    return { formula: ownRowFormula(formula, place), ...(value === undefined ? {} : { value }) };
  if (value === '' || value === undefined) return null;
  return value;
}

/** Whether people wrote anything at all. */
export function holdsAnything({ rows }: PeopleTable): boolean {
  return rows.some(({ cells }) => cells.some((cell) => cell !== null));
}
