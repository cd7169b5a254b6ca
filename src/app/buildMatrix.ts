import { versioned } from '../intake/remembered/savedVersion';
import { findings } from '../report/headlines';
import { SHEETS } from '../report/book/sheets';
import type { HeadlineWords } from '../report/headlineWords';
import { analyse } from './analyse';
import type { Analysis } from './analyse';
import { lookAtClients } from './lookAtClients';
import { sumsHere } from './planHere';
import type { Choices, Progress, SourceTable, WorkbookPort, WrittenSheets } from './ports';
import type { Stamp } from './stamp';
import { stopIfCancelled } from './stopped';
import type { SumsFor } from './sums';

/**
 * What a build is told: `given` is the table and choices of the panel, else they are found and guessed; `headlines` word
 * what stands out, which is told in English where they are undefined; `sums` say who does the sums, else they are done here.
 */
export interface BuildOrder extends Stamp {
  readonly progress: Progress;
  readonly given?: { readonly source: SourceTable; readonly choices: Choices };
  readonly headlines?: HeadlineWords | undefined;
  readonly sums?: SumsFor;
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
  const { progress, digest } = order;
  const { source, choices } = order.given ?? (await lookAtClients(workbook));
  stopIfCancelled(progress);
  const sums = order.sums?.(source.rowCount) ?? sumsHere(digest);
  try {
    const analysis = await analyse(workbook, source, choices, progress, order.headlines, sums);
    stopIfCancelled(progress);
    const of = { analysis, date: order.today(), version: order.version, moment: null };
    const written = await workbook.writePlan(
      {
        source: analysis.source,
        choices: versioned(choices),
        wishes: WISHES,
        plan: (earlier) => sums.plan(of, earlier, progress),
      },
      progress,
    );
    return { analysis, written, findings: findings(analysis.headlines) };
  } finally {
    sums.end();
  }
}

const WISHES: ReadonlyMap<string, string> = new Map(Object.entries(SHEETS));
