import { versioned } from '../intake/remembered/savedVersion';
import { findings } from '../report/headlines';
import { makeBook } from '../report/book/makeBook';
import { SHEETS } from '../report/book/sheets';
import { workbookPlan } from '../report/book/workbookPlan';
import type { EarlierBuild } from '../report/earlierBuild';
import type { HeadlineWords } from '../report/headlineWords';
import type { WorkbookPlan } from '../report/plan';
import { analyse } from './analyse';
import type { Analysis } from './analyse';
import { lookAtClients } from './lookAtClients';
import { matrixInput } from './matrixInput';
import type { Choices, Progress, SourceTable, WorkbookPort, WrittenSheets } from './ports';
import type { Stamp } from './stamp';
import { stopIfCancelled } from './stopped';

/**
 * What a build is told: `given` is the table and choices of the panel, else they are found and guessed; `headlines` word
 * what stands out, which is told in English where they are undefined.
 */
export interface BuildOrder extends Stamp {
  readonly progress: Progress;
  readonly given?: { readonly source: SourceTable; readonly choices: Choices };
  readonly headlines?: HeadlineWords | undefined;
}

/** A finished build: the figures and the sheets that hold them. */
export interface BuiltMatrix {
  readonly analysis: Analysis;
  readonly written: WrittenSheets;
  /** What stands out, in sentences. */
  readonly findings: readonly string[];
}

/** A build as panel and ribbon start it: the entry lends it to them, for it is loaded when first needed. */
export type BuildMatrix = typeof buildMatrix;

/** Finds the clients, places them and writes the client matrix to sheets of its own. */
export async function buildMatrix(workbook: WorkbookPort, order: BuildOrder): Promise<BuiltMatrix> {
  const { progress } = order;
  const { source, choices } = order.given ?? (await lookAtClients(workbook));
  stopIfCancelled(progress);
  const analysis = await analyse(workbook, source, choices, progress, order.headlines);
  stopIfCancelled(progress);
  const input = await matrixInput(analysis, order);
  stopIfCancelled(progress);
  const plan = (earlier: EarlierBuild): Promise<WorkbookPlan> =>
    Promise.resolve(workbookPlan(makeBook(input, earlier, choices.settings.liveUpTo)));
  const written = await workbook.writePlan(
    { source: analysis.source, choices: versioned(choices), wishes: WISHES, plan },
    progress,
  );
  return { analysis, written, findings: findings(analysis.headlines) };
}

const WISHES: ReadonlyMap<string, string> = new Map(Object.entries(SHEETS));
