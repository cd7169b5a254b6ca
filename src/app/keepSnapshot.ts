import { versioned } from '../intake/remembered/savedVersion';
import { sharedFacts } from '../core/sensitiveFacts';
import { snapshotWishes } from '../report/book/snapshotKeys';
import { snapshotPlan } from '../report/book/snapshotPlan';
import { analyse } from './analyse';
import type { Analysis } from './analyse';
import { matrixInput } from './matrixInput';
import type { Choices, Progress, SourceTable, WorkbookPort, WrittenSheets } from './ports';
import type { Stamp } from './stamp';
import { stopIfCancelled } from './stopped';

/** What a snapshot is told: the moment as 2026-11-22 14:05:31, by which its sheets are known. */
export interface SnapshotOrder extends Stamp {
  readonly progress: Progress;
  readonly given: { readonly source: SourceTable; readonly choices: Choices };
  readonly moment: string;
}

/** Loaded when first needed, see `BuildMatrix`. */
export type KeepSnapshot = typeof keepSnapshot;

/** Writes the matrix as it is now beside the live sheets, in values that no build touches again. */
export async function keepSnapshot(
  workbook: Pick<WorkbookPort, 'readColumns' | 'readRatings' | 'writePlan'>,
  order: SnapshotOrder,
): Promise<WrittenSheets> {
  const { progress, moment } = order;
  const { source, choices } = order.given;
  const analysis = await analyse(workbook, source, choices, progress);
  stopIfCancelled(progress);
  const input = await matrixInput(shared(analysis), order);
  stopIfCancelled(progress);
  return workbook.writePlan(
    {
      source: analysis.source,
      choices: versioned(choices),
      wishes: snapshotWishes(moment),
      plan: (earlier) => Promise.resolve(snapshotPlan(input, earlier, moment)),
      leavesOthers: true,
    },
    progress,
  );
}

/** Without ratings that are not for everyone, and so without what rests on them. */
function shared(analysis: Analysis): Analysis {
  const { clients } = analysis.intake;
  const facts = sharedFacts(clients.facts);
  return { ...analysis, intake: { ...analysis.intake, clients: { ...clients, facts } } };
}
