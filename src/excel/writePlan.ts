import type { Progress, WriteOrder, WrittenSheets } from '../app/ports';
import { stopIfCancelled } from '../app/stopped';
import { isTooLarge } from './excelProblem';
import { finish } from './finishSheets';
import { outputSheets } from './outputSheets';
import type { OutputSheet } from './outputSheets';
import { write } from './request';
import { sheetSteps } from './sheetSteps';
import type { Step, WrittenSheet } from './sheetSteps';
import { undone } from './undoWrite';

/** Bytes of one request: Excel on the web takes 5 MB; the rest is for what surrounds the cells. */
const MOST_BYTES = 4_000_000;

/**
 * Looks where the sheets go and what people left there, has the plan made, writes it, ends the build. Three requests, more
 * for a plan of several megabytes; one more where there is an earlier build. Excel has no transactions, so a build that
 * fails is undone as far as its sheets are new.
 */
export async function writePlan(order: WriteOrder, progress: Progress): Promise<WrittenSheets> {
  const { source, choices } = order;
  const outputs = await outputSheets(order);
  stopIfCancelled(progress);
  const reached = { theEnd: false };
  try {
    return await write(async (context) => {
      const written = new Map<OutputSheet, WrittenSheet>();
      await writeSteps(context, sheetSteps(outputs, source.key, written), progress);
      reached.theEnd = true;
      return finish(context, outputs, written, source.key, choices);
    });
  } catch (error) {
    throw await undone(error, outputs, source.key, reached.theEnd);
  }
}

/** Sends the steps in as few requests as fit. What Excel finds too large goes again in smaller ones. */
async function writeSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  progress: Progress,
): Promise<void> {
  let mostBytes = MOST_BYTES;
  let done = 0;
  while (done < steps.length) {
    stopIfCancelled(progress);
    const count = fitting(steps, done, mostBytes);
    if (await wasSent(context, steps.slice(done, done + count))) done += count;
    else mostBytes /= 2;
    progress.report('writing', done, steps.length);
  }
}

/** How many steps from `from` go in one request: at least one. */
function fitting(steps: readonly Step[], from: number, mostBytes: number): number {
  let bytes = 0;
  let count = 0;
  for (const step of steps.slice(from)) {
    bytes += step.bytes;
    if (count > 0 && bytes > mostBytes) break;
    count++;
  }
  return count;
}

/** False where several steps were too large for one request; Excel then did none of them. */
async function wasSent(context: Excel.RequestContext, steps: readonly Step[]): Promise<boolean> {
  for (const step of steps) step.queue(context.workbook);
  try {
    await context.sync();
    return true;
  } catch (error) {
    if (steps.length > 1 && isTooLarge(error)) return false;
    throw error;
  }
}
