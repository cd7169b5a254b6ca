import { FACTS } from '../../core/clientFacts';
import type { ClientFacts, Fact } from '../../core/clientFacts';
import type { Problem } from '../../core/problem';
import { RATING_SYSTEMS, systemOf } from '../../core/ratings/ratingSystems';
import type { RatedFact } from '../../core/ratings/ratingSystems';
import { isSensitive } from '../../core/sensitiveFacts';
import { roundedRate } from '../../core/statistics/rounding';
import type { ColumnMapping } from '../columnMapping';
import type { Intake } from '../intake';
import { nameMark } from '../rows/alikeNames';
import { foldedName } from '../rows/foldedName';
import type { RatingRead, RatingsRead } from './readRatings';

/**
 * The clients with what the sheets of ratings hold of them, by name, as if it stood in columns of their table. Where the
 * table has another value the sheet's counts: somebody gave it to this client, on a day. A system of which anything is
 * rated has all its facts, so that it can say what is still missing. What is wrong is told in the notes.
 */
export function joinRatings(intake: Intake, read: RatingsRead, mapping: ColumnMapping): Intake {
  if (read.sheets.length === 0) return intake;
  const { names, facts } = intake.clients;
  const clientsOf = clientsByName(
    names,
    read.ratings.map(({ client }) => client),
  );
  const joined = new Map<Fact, Float64Array>();
  const differing = new Map<RatedFact, number>();
  const used: RatingRead[] = [];
  const strangers: RatingRead[] = [];
  for (const rating of read.ratings) {
    const clients = clientsOf.get(foldedName(rating.client));
    (clients ? used : strangers).push(rating);
    if (!clients) continue;
    const column = joined.get(rating.fact) ?? columnOf(facts, rating.fact, names.length);
    joined.set(rating.fact, column);
    for (const client of clients) {
      if (isOther(column[client] ?? NaN, rating.value))
        differing.set(rating.fact, (differing.get(rating.fact) ?? 0) + 1);
      column[client] = rating.value;
    }
  }
  const whole = { ...missingFacts(facts, [...joined.keys()] as RatedFact[], names.length) };
  return {
    ...intake,
    clients: { ...intake.clients, facts: inOrder({ ...whole, ...facts, ...Object.fromEntries(joined) }) },
    notes: [...intake.notes, ...read.problems, ...nobody(strangers), ...overColumns(differing, mapping)],
    rated: { ratings: used, sheets: read.sheets },
  };
}

/** The clients of each rated name as it is compared. Only a name that could be rated is folded: they are few of many. */
function clientsByName(names: readonly string[], rated: readonly string[]): Map<string, number[]> {
  const marks = new Set(rated.map(nameMark));
  const clients = new Map<string, number[]>();
  names.forEach((name, client) => {
    if (!marks.has(nameMark(name))) return;
    const folded = foldedName(name);
    const same = clients.get(folded);
    if (same) same.push(client);
    else clients.set(folded, [client]);
  });
  return clients;
}

/** A column of its own, for the table's is not to be changed. */
function columnOf(facts: ClientFacts, fact: RatedFact, clients: number): Float64Array {
  return facts[fact]?.slice() ?? new Float64Array(clients).fill(NaN);
}

function isOther(inColumn: number, onSheet: number): boolean {
  return !Number.isNaN(inColumn) && roundedRate(inColumn) !== roundedRate(onSheet);
}

/** Nobody is said to be judged by sensitive ratings where there are none. */
function missingFacts(facts: ClientFacts, rated: readonly RatedFact[], clients: number): ClientFacts {
  const asked = new Set<Fact>(rated.flatMap((fact) => [...RATING_SYSTEMS[systemOf(fact)]]));
  const missing = [...asked].filter((fact) => !facts[fact] && !isSensitive(fact));
  return Object.fromEntries(missing.map((fact) => [fact, new Float64Array(clients).fill(NaN)]));
}

/** The order in which facts are known counts for nothing: a sheet sorted anew changes no output. */
function inOrder(facts: ClientFacts): ClientFacts {
  const known = (Object.keys(FACTS) as Fact[]).flatMap((fact) => {
    const column = facts[fact];
    return column ? [[fact, column] as const] : [];
  });
  return Object.fromEntries(known);
}

function nobody(strangers: readonly RatingRead[]): Problem[] {
  const [first] = strangers;
  if (!first) return [];
  const clients = new Set(strangers.map(({ client }) => foldedName(client))).size;
  return [{ kind: 'ratingsOfNobody', sheet: first.sheet, row: first.row, text: first.client, clients }];
}

/** In how many clients which column is not what counts. */
function overColumns(differing: ReadonlyMap<RatedFact, number>, { columns }: ColumnMapping): Problem[] {
  return [...differing].flatMap(([fact, clients]): Problem[] => {
    const column = columns.find((mapped) => mapped.fact === fact && mapped.use === 'fact');
    return column ? [{ kind: 'ratingsOverColumn', column: column.header, clients }] : [];
  });
}
