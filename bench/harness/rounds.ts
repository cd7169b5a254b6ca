/** Something that is timed: does its work once and returns how long that took, in milliseconds. */
export interface Timed {
  readonly name: string;
  readonly run: () => number | Promise<number>;
}

/** The times of one that was timed, in milliseconds, in the order in which they were taken. */
export type Times = ReadonlyMap<string, readonly number[]>;

/** Who needs longer than this for one run is run in the first rounds only. */
const LONG_MS = 3_000;
const ROUNDS_OF_LONG = 3;

/** A round lasts at least this long for each, so that short work is timed often. */
const ROUND_MS = 100;
const MOST_A_ROUND = 25;

/** By then an engine that makes machine code of what runs often has made it, whoever's code it is. */
const WARM_UP_MS = 2_000;

/**
 * Times everyone in turn, round after round, so that whatever else the machine is busy with falls on all alike. Each is
 * warmed up before.
 */
export async function rounds(timed: readonly Timed[], count = 7): Promise<Times> {
  const times = new Map<string, number[]>(timed.map(({ name }) => [name, []]));
  for (const one of timed) await warmedUp(one);
  for (let round = 0; round < count; round++) {
    // Forwards and backwards in turn, so that nobody always follows the same one.
    for (const one of round % 2 === 0 ? timed : [...timed].reverse()) {
      const own = times.get(one.name) ?? [];
      if (round >= ROUNDS_OF_LONG && median(own) > LONG_MS) continue;
      own.push(...(await oneRound(one)));
    }
  }
  return times;
}

async function warmedUp(one: Timed): Promise<void> {
  const until = performance.now() + WARM_UP_MS;
  do await one.run();
  while (performance.now() < until);
}

async function oneRound(one: Timed): Promise<number[]> {
  const found: number[] = [];
  let spent = 0;
  while (found.length < MOST_A_ROUND && spent < ROUND_MS) {
    const ms = await one.run();
    found.push(ms);
    spent += ms;
  }
  return found;
}

/** The middle of some times; NaN of none. */
export function median(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
}
