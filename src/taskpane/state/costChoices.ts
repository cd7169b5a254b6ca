import type { Choices } from '../../app/ports';
import type { TimedTeam } from '../../intake/columnMapping';
import { isTimed, withTimedRates } from '../../intake/mapping/timedRates';
import { foldedName } from '../../intake/rows/foldedName';

/**
 * Tells how long one count of an activity takes, from which its rate follows; null states its rate again, beginning with
 * what it was. NaN while what was typed is no number.
 */
export function withMinutes(choices: Choices, index: number, minutes: number | null): Choices {
  const columns = choices.mapping.columns.map((column) =>
    column.index === index
      ? { ...column, minutes, rate: minutes === null && Number.isNaN(column.rate) ? 0 : column.rate }
      : column,
  );
  return { ...choices, mapping: withTimedRates({ ...choices.mapping, columns }) };
}

/** Tells what the team costs or how many minutes it can work; NaN while that is not stated. */
export function withTeam(choices: Choices, change: Partial<TimedTeam>): Choices {
  const team = { cost: NaN, capacity: NaN, ...choices.mapping.team, ...change };
  return { ...choices, mapping: withTimedRates({ ...choices.mapping, team }) };
}

/** Whether an activity is told in minutes of a team of which something is missing. */
export function lacksTeam({ mapping }: Choices): boolean {
  return mapping.columns.some((column) => isTimed(column) && Number.isNaN(column.rate));
}

/** Makes a client of a row that looks like a totals row, or leaves it out again; it is known by its name. */
export function withTotalCounted(choices: Choices, name: string, isClient: boolean): Choices {
  const folded = foldedName(name);
  const others = choices.mapping.countedTotals.filter((counted) => counted !== folded);
  const countedTotals = isClient ? [...others, folded] : others;
  return { ...choices, mapping: { ...choices.mapping, countedTotals } };
}
