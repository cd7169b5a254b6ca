import { isBare } from '../earlierBuild';
import type { PeopleTable } from '../earlierBuild';

/**
 * The earlier rows that no client of today takes over, as indexes: a client's row is known by its name, the second of
 * that name by being the second. One that an earlier build already told as having left goes, unless people wrote or
 * coloured anything beside it.
 */
export function goneRows(names: readonly string[], people: PeopleTable | null): number[] {
  if (!people) return [];
  const left = new Map<string, number>();
  for (const name of names) left.set(name, (left.get(name) ?? 0) + 1);
  return people.rows.flatMap((person, row) => {
    const waiting = left.get(person.client) ?? 0;
    if (waiting > 0) left.set(person.client, waiting - 1);
    return waiting > 0 || (person.hadLeft === true && isBare(person)) ? [] : [row];
  });
}
