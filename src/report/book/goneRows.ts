import type { PeopleTable } from '../plan';

/**
 * The earlier rows that no client of today takes over, as indexes: a client's row is known by its name, the second of
 * that name by being the second.
 */
export function goneRows(names: readonly string[], people: PeopleTable | null): number[] {
  if (!people) return [];
  const left = new Map<string, number>();
  for (const name of names) left.set(name, (left.get(name) ?? 0) + 1);
  return people.rows.flatMap(({ client }, row) => {
    const waiting = left.get(client) ?? 0;
    if (waiting > 0) left.set(client, waiting - 1);
    return waiting > 0 ? [] : [row];
  });
}
