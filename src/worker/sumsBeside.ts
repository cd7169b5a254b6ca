import type { Analysis } from '../app/analyse';
import { laterPart } from '../app/laterPart';
import { isLongTable, isPlacedBeside } from '../app/longTable';
import { PLACING_HERE } from '../app/placeHere';
import type { Placing } from '../app/placing';
import type { Standing } from '../app/standing';
import type { Sums } from '../app/sums';
import { BesideOrHere } from './besideOrHere';
import { startedWorker } from './startedWorker';
import { WorkerSums } from './workerSums';

/** The worker that counts for the panel: it keeps the table from one choice to the next. */
let counting: WorkerSums | null = null;

/** The worker that builds of short tables: to start one takes longer than their sums, so it stays for the next build. */
let building: WorkerSums | null = null;

/** The sums on the page. */
const HERE: Sums = {
  ...PLACING_HERE,
  plan: async (of, earlier, wanted) => {
    const { PLANNING } = await laterPart(() => import('./planningPart'));
    return PLANNING.plan(of, earlier, wanted);
  },
  end: () => undefined,
};

/** Who places the clients of a table of so many rows again and again; undefined where that is done right here. */
export function placingBeside(rowCount: number): Placing | undefined {
  if (!isPlacedBeside(rowCount)) {
    letGo();
    return undefined;
  }
  counting ??= new WorkerSums(startedWorker);
  return isLongTable(rowCount) ? counting : new BesideOrHere(counting, HERE);
}

/**
 * All sums of one build, beside the page: even of a few clients its sheets take longer to plan than a page may be held up.
 * What was counted is let go of: a build reads anew.
 */
export function sumsBeside(rowCount: number): Sums {
  letGo();
  if (isLongTable(rowCount)) return new WorkerSums(startedWorker);
  building ??= new WorkerSums(startedWorker);
  return new BesideOrHere(building, HERE);
}

/** Nobody takes back the wish for a card: who wants another has it made from the same. */
const ALWAYS = { signal: { aborted: false } };

/** What is told of one client among very many others; undefined where that is worked out right here. */
export async function standingBeside(analysis: Analysis): Promise<Standing | undefined> {
  if (!isPlacedBeside(analysis.intake.clients.names.length)) return undefined;
  counting ??= new WorkerSums(startedWorker);
  return counting.standing(analysis, ALWAYS);
}

/** What a build needs beside the worker where there is no connection. */
export const loadPlanning = (): Promise<unknown> => import('./planningPart');

function letGo(): void {
  counting?.end();
  counting = null;
}
