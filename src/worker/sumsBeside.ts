import { isLongTable } from '../app/longTable';
import type { Placing } from '../app/placing';
import type { Sums } from '../app/sums';
import { startedWorker } from './startedWorker';
import { WorkerSums } from './workerSums';

/** The worker that counts for the panel: it keeps the table from one choice to the next. */
let counting: WorkerSums | null = null;

/** Who places the clients of a table of so many rows again and again; undefined where that is done right here. */
export function placingBeside(rowCount: number): Placing | undefined {
  if (isLongTable(rowCount)) return (counting ??= new WorkerSums(startedWorker));
  letGo();
  return undefined;
}

/** All sums of one build; null where they are done right here. What was counted is let go of: a build reads anew. */
export function sumsBeside(rowCount: number): Sums | null {
  letGo();
  return isLongTable(rowCount) ? new WorkerSums(startedWorker) : null;
}

function letGo(): void {
  counting?.end();
  counting = null;
}
