import { versioned } from '../intake/remembered/savedVersion';
import { snapshotWishes } from '../report/book/snapshotKeys';
import { analyse } from './analyse';
import { sumsHere } from './planHere';
import type { Choices, Progress, SourceTable, WorkbookPort, WrittenSheets } from './ports';
import type { Stamp } from './stamp';
import { stopIfCancelled } from './stopped';
import type { SumsFor } from './sums';

/** What a snapshot is told: the moment as 2026-11-22 14:05:31, by which its sheets are known. */
export interface SnapshotOrder extends Stamp {
  readonly progress: Progress;
  readonly given: { readonly source: SourceTable; readonly choices: Choices };
  readonly moment: string;
  readonly sums?: SumsFor;
}

/** Loaded when first needed, see `BuildMatrix`. */
export type KeepSnapshot = typeof keepSnapshot;

/** Writes the matrix as it is now beside the live sheets, in values that no build touches again. */
export async function keepSnapshot(
  workbook: Pick<WorkbookPort, 'readColumns' | 'readRatings' | 'writePlan'>,
  order: SnapshotOrder,
): Promise<WrittenSheets> {
  const { progress, moment, digest } = order;
  const { source, choices } = order.given;
  const sums = order.sums?.(source.rowCount) ?? sumsHere(digest);
  try {
    const analysis = await analyse(workbook, source, choices, progress, undefined, sums);
    stopIfCancelled(progress);
    const of = { analysis, date: order.today(), version: order.version, moment };
    return await workbook.writePlan(
      {
        source: analysis.source,
        choices: versioned(choices),
        wishes: snapshotWishes(moment),
        plan: (earlier) => sums.plan(of, earlier, progress),
        leavesOthers: true,
      },
      progress,
    );
  } finally {
    sums.end();
  }
}
