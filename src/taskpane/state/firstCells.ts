import type { ColumnMapping, ColumnUse } from '../../intake/columnMapping';
import type { Cell } from '../../intake/rawTable';
import { cellText } from './columnShown';

/** A column of the first rows: what it is taken for, and under which header. */
interface FirstColumn {
  readonly use: ColumnUse;
  readonly header: string;
  readonly isNumber: boolean;
}

/** The first rows of the columns in use, as texts: one text a column in every row. */
export interface FirstCells {
  readonly columns: readonly FirstColumn[];
  readonly rows: readonly (readonly string[])[];
}

/** So many rows tell whether a guess is right. */
const MOST_ROWS = 4;

/** What decides most stands first. */
const ORDER: readonly ColumnUse[] = ['client', 'group', 'revenue', 'directCost', 'charge', 'activity'];

/** Uses whose cells are read from their beginning. */
const TEXTS: readonly ColumnUse[] = ['client', 'group', 'order', 'product'];

/** The first rows of a table under what its columns are taken for: whose they are and the money first, facts left out. */
export function firstCells(
  rows: readonly (readonly Cell[])[],
  { columns }: ColumnMapping,
  locale: string,
): FirstCells {
  const place = (use: ColumnUse): number => (ORDER.includes(use) ? ORDER.indexOf(use) : ORDER.length);
  const used = columns
    .filter(({ use }) => use !== 'unused' && use !== 'fact')
    .sort((a, b) => place(a.use) - place(b.use) || a.index - b.index);
  const shown = rows.slice(0, MOST_ROWS);
  return {
    columns: used.map(({ use, header }) => ({
      use,
      header,
      isNumber: !TEXTS.includes(use),
    })),
    rows: shown.map((row) => used.map(({ index }) => cellText(row[index] ?? '', locale))),
  };
}
