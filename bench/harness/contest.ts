import { OwnProcess } from './ownProcess';
import { median, rounds } from './rounds';
import { difference } from './sameAnswer';

/** Who takes part: a name, and the module whose default export is the competitor. */
export interface Entrant {
  readonly name: string;
  readonly file: URL;
  /** The floor only moves bytes: it has no answer to compare. */
  readonly isFloor?: boolean;
}

/**
 * How one did, in milliseconds: the median time by the clock and the best, and the median on all processors together;
 * and the most memory its process ever held.
 */
export interface Standing {
  readonly name: string;
  readonly ms: number;
  readonly bestMs: number;
  readonly cpuMs: number;
  readonly peakMB: number;
}

/**
 * Everyone does the same job over the same rows, each in a process of its own, in interleaved rounds. Throws before
 * anything is timed where answers differ from the first one's.
 */
export async function contest(entrants: readonly Entrant[], rows: number): Promise<readonly Standing[]> {
  const processes: OwnProcess[] = [];
  try {
    for (const { name, file } of entrants) processes.push(await OwnProcess.started(name, file, rows));
    await compareAnswers(processes.filter((_, i) => entrants[i]?.isFloor !== true));
    const times = await rounds(processes);
    return processes.map(({ name, cpuMs, peakMB }) => {
      const own = times.get(name) ?? [];
      return { name, ms: median(own), bestMs: Math.min(...own), cpuMs: median(cpuMs), peakMB };
    });
  } finally {
    for (const one of processes) one.end();
  }
}

async function compareAnswers([first, ...others]: readonly OwnProcess[]): Promise<void> {
  if (!first) return;
  const expected = await first.answer();
  for (const other of others) {
    const found = difference(expected, await other.answer());
    if (found !== null) throw new Error(`${first.name} and ${other.name} differ in ${found}`);
  }
}
