import type { Progress, WriteOrder, WrittenSheets } from '../app/ports';
import { stopIfCancelled } from '../app/stopped';
import { turn } from '../turn';
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
  // The plan has only just arrived.
  await turn();
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

/**
 * Sends the steps in as few requests as fit; while one is on its way the next is made ready. To queue a request and to send
 * it are two tasks of the page. What Excel finds too large goes
 * again in smaller ones.
 */
async function writeSteps(
  context: Excel.RequestContext,
  steps: readonly Step[],
  progress: Progress,
): Promise<void> {
  const all = rowsOf(steps);
  let mostBytes = MOST_BYTES;
  let waiting = steps;
  await madeReady(fitting(waiting, mostBytes)[0]);
  while (waiting.length > 0) {
    stopIfCancelled(progress);
    const [first, rest] = fitting(waiting, mostBytes);
    if (await wasSent(context, first, fitting(rest, mostBytes)[0])) waiting = rest;
    else {
      mostBytes /= 2;
      waiting = [...(first.length > 1 ? first : halvesOf(first)), ...rest];
    }
    progress.report('writing', all - rowsOf(waiting), all);
  }
}

function rowsOf(steps: readonly Step[]): number {
  return steps.reduce((sum, { rows = 0 }) => sum + rows, 0);
}

function halvesOf(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => step.halves?.() ?? []);
}

/** The steps that go in one request, at least one, and the rest. */
function fitting(steps: readonly Step[], mostBytes: number): readonly [Step[], Step[]] {
  let bytes = 0;
  let count = 0;
  for (const step of steps) {
    bytes += step.bytes;
    if (count > 0 && bytes > mostBytes) break;
    count++;
  }
  return [steps.slice(0, count), steps.slice(count)];
}

/** False where the steps were too large for one request and can be less; Excel then did none of them. */
async function wasSent(
  context: Excel.RequestContext,
  steps: readonly Step[],
  next: readonly Step[],
): Promise<boolean> {
  for (const step of steps) step.queue(context.workbook);
  await turn();
  try {
    await Promise.all([context.sync(), madeReady(next)]);
    return true;
  } catch (error) {
    const canBeLess = steps.length > 1 || halvesOf(steps).length > 0;
    if (canBeLess && isTooLarge(error)) return false;
    throw error;
  }
}

/** One at a time, so that the panel answers in between. */
async function madeReady(steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (!step.prepare) continue;
    await turn();
    step.prepare();
  }
}
