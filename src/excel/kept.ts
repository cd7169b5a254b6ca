import { isBare } from '../report/earlierBuild';
import type { EarlierBuild, PeopleFormat, PeopleRow, PeopleTable } from '../report/earlierBuild';
import type { EarlierSheet } from './lookAround';
import { savedFor } from './marks';

/** What people wrote, as a rebuild keeps it aside while it rewrites the sheets. */
export type Kept = Pick<EarlierBuild, 'people' | 'texts'>;

/**
 * What people wrote before a rebuild: as it is read from the sheets, except from those that a rebuild left incomplete.
 * What stood on these was kept aside, for the broken build may have emptied them.
 */
export function keptBefore(
  all: unknown,
  source: string,
  sheets: ReadonlyMap<string, EarlierSheet>,
  asRead: Kept,
): Kept {
  const incomplete = [...sheets].filter(([, { isIncomplete }]) => isIncomplete);
  const aside = incomplete.length === 0 ? null : keptRead(savedFor(source, all));
  if (!aside) return asRead;
  const isBroken = new Set(incomplete.map(([key]) => key));
  const ofBroken = [...aside.texts].filter(([name]) => isBroken.has(name.slice(0, name.lastIndexOf('!'))));
  const hasBrokenTable = incomplete.some(([, { record }]) => (record?.tables.length ?? 0) > 0);
  return {
    people: hasBrokenTable ? (aside.people ?? asRead.people) : asRead.people,
    texts: new Map([...asRead.texts, ...ofBroken]),
  };
}

/** Rows that are kept one and all: an empty one takes a hundred bytes, and a request for Excel on the web 5 MB. */
const MOST_WHOLE = 20_000;

/** A kept row, its looks by their places in the list of all. */
interface TextRow extends Omit<PeopleRow, 'formats'> {
  readonly formats: readonly number[];
}

interface KeptInText {
  readonly people: (Omit<PeopleTable, 'rows'> & { readonly rows: readonly TextRow[] }) | null;
  readonly looks: readonly PeopleFormat[];
  readonly texts: readonly (readonly [string, string])[];
}

/**
 * As one text: a setting holds it as it is. Of many thousands of rows only those of clients beside whom people wrote or
 * coloured something: a table of a sheet's length would be too large for one request.
 */
export function keptText({ people, texts }: Kept): string {
  const places = new Map<string, number>();
  const placeOf = (look: PeopleFormat): number => {
    const told = JSON.stringify(look);
    const place = places.get(told) ?? places.size;
    places.set(told, place);
    return place;
  };
  const table = people && {
    ...people,
    rows: rowsToKeep(people.rows).map((row) => ({ ...row, formats: row.formats.map(placeOf) })),
  };
  const looks = [...places.keys()].map((told) => JSON.parse(told) as PeopleFormat);
  return JSON.stringify({ people: table, looks, texts: [...texts] } satisfies KeptInText);
}

/** Rows of one name are known by their order: where one of them is kept, so are the others. */
function rowsToKeep(rows: readonly PeopleRow[]): readonly PeopleRow[] {
  if (rows.length <= MOST_WHOLE) return rows;
  const written = new Set(rows.filter((row) => !isBare(row)).map(({ client }) => client));
  return rows.filter(({ client }) => written.has(client));
}

/** Back from the text; null for what is none of ours. */
function keptRead(text: unknown): Kept | null {
  if (typeof text !== 'string') return null;
  try {
    const { people, looks, texts } = JSON.parse(text) as KeptInText;
    const rows = people?.rows.map((row) => ({
      ...row,
      formats: row.formats.flatMap((at) => looks[at] ?? []),
    }));
    return { people: people && { ...people, rows: rows ?? [] }, texts: new Map(texts) };
  } catch {
    return null;
  }
}
