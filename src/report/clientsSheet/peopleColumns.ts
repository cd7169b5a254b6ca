import type { Book } from '../book/book';
import { PEOPLE_COLUMNS } from '../book/listColumns';
import type { ListColumn, ListedColumn } from '../book/listColumns';
import { peopleOfClients } from '../book/peopleOfClients';
import { LIST_HEADER_ROW } from '../book/places';
import { area } from '../sheetCells';
import type { PeopleFormat, PeopleRow } from '../earlierBuild';
import type { FormatPlan, PlanCell } from '../plan';

/** Whether people write in a column: those that every table has for them, and their own. */
export function isPeoples({ id }: Pick<ListedColumn, 'id'>): boolean {
  return id === 'own' || PEOPLES.has(id);
}

const PEOPLES: ReadonlySet<ListColumn> = new Set(
  Object.keys(PEOPLE_COLUMNS) as (keyof typeof PEOPLE_COLUMNS)[],
);

/** What people wrote in a column beside a client, formulas of theirs as they were; an empty cell where nothing. */
export function writtenCell(
  { people }: Pick<Book, 'people'>,
  row: PeopleRow | undefined,
  { named }: Pick<ListedColumn, 'named'>,
): PlanCell {
  const cell = row?.cells[people?.headers.indexOf(named) ?? -1] ?? null;
  return typeof cell === 'object' && cell !== null ? { formula: cell.formula, value: '' } : cell;
}

/** How people made their cells look, for rows wherever their clients stand now. */
export function peopleFormats(book: Book): FormatPlan[] {
  const { people, list, order, gone } = book;
  if (!people) return [];
  const ofClients = peopleOfClients(book);
  const rows = [...Array.from(order, (client) => ofClients[client]), ...gone.map((row) => people.rows[row])];
  return list.columns.filter(isPeoples).flatMap(({ named, at }) => {
    const index = people.headers.indexOf(named);
    return formatRuns(rows.map((row) => row?.formats[index])).map(({ from, count, format }) => ({
      area: area(LIST_HEADER_ROW + 1 + from, at, count, 1),
      ...planned(format),
    }));
  });
}

interface FormatRun {
  readonly from: number;
  readonly count: number;
  readonly format: PeopleFormat;
}

/** Cells below each other that look the same, those as nobody formatted left out. */
function formatRuns(formats: readonly (PeopleFormat | undefined)[]): FormatRun[] {
  const runs: FormatRun[] = [];
  formats.forEach((format, row) => {
    if (!format || Object.keys(planned(format)).length === 0) return;
    const last = runs.at(-1);
    if (last && last.from + last.count === row && isSame(last.format, format))
      runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ from: row, count: 1, format });
  });
  return runs;
}

function isSame(one: PeopleFormat, other: PeopleFormat): boolean {
  return (
    one.numberFormat === other.numberFormat &&
    one.fill === other.fill &&
    one.fontColor === other.fontColor &&
    one.bold === other.bold
  );
}

/** What of a format is not as in an untouched cell. */
function planned({ numberFormat, fill, fontColor, bold }: PeopleFormat): Omit<FormatPlan, 'area'> {
  return {
    ...(numberFormat === 'General' ? {} : { numberFormat }),
    ...(fill === null ? {} : { fill }),
    ...(fontColor.toUpperCase() === '#000000' ? {} : { fontColor }),
    ...(bold ? { bold } : {}),
  };
}
