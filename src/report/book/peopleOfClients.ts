import type { PeopleRow } from '../earlierBuild';
import type { Book } from './book';

/**
 * What people wrote beside each client in the earlier table, n×1; undefined where there is nothing. A client is known by
 * its name, the second of that name by being the second in the order of the book.
 */
export function peopleOfClients({
  input,
  order,
  people,
}: Pick<Book, 'input' | 'order' | 'people'>): readonly (PeopleRow | undefined)[] {
  const { names } = input.intake.clients;
  const found = new Array<PeopleRow | undefined>(names.length).fill(undefined);
  if (!people) return found;
  const waiting = new Map<string, PeopleRow[]>();
  for (const row of people.rows) waiting.set(row.client, [...(waiting.get(row.client) ?? []), row]);
  for (const client of order) found[client] = waiting.get(names[client] ?? '')?.shift();
  return found;
}

/** What stands in one of people's columns of such a row; null where there is no such column, or a formula of theirs. */
export function peopleCell(
  { people }: Pick<Book, 'people'>,
  row: PeopleRow | undefined,
  header: string,
): string | number | boolean | null {
  const cell = row?.cells[people?.headers.indexOf(header) ?? -1] ?? null;
  return typeof cell === 'object' ? null : cell;
}
