import type { BuildMatrix, BuiltMatrix } from '../app/buildMatrix';
import type { Notice, NoticeBoard } from '../app/notice';
import type { Turn } from '../app/oneAtATime';
import type { Progress, WorkbookPort } from '../app/ports';
import type { Stamp } from '../app/stamp';
import { tellError, tellSheets } from '../app/tell';
import { words } from '../language/words';

/** What the ribbon works with: made by the page's entry, which shares `turn` and `notices` with the panel. */
export interface RibbonParts extends Stamp {
  readonly workbook: WorkbookPort;
  readonly buildMatrix: BuildMatrix;
  /** Puts the sample into the workbook; the answer is what its sheet is called. */
  readonly insertSample: () => Promise<string>;
  readonly notices: NoticeBoard;
  readonly turn: Turn;
}

/** The part of Office's event that ends a command in Excel; its documentation gives a set for Outlook only. */
export interface RibbonEvent {
  completed(): void;
}

/** Nobody watches a build from the ribbon: it reports to no one and cannot be cancelled. */
const UNWATCHED: Progress = { report: () => undefined, signal: { aborted: false } };

/**
 * Builds the matrix of the table around the selected cell without the panel. What goes wrong opens the panel, which
 * shows the notice. Excel is told in any case that the command has ended, for it runs no other before.
 */
export async function buildClientMatrix(
  parts: Omit<RibbonParts, 'insertSample'>,
  event: RibbonEvent,
): Promise<void> {
  try {
    const notice = await parts
      .turn(() => built(parts))
      .catch((error: unknown): Notice => ({ kind: 'problem', text: tellError(error, words.telling) }));
    parts.notices.post(notice);
    if (notice.kind === 'problem') await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}

async function built(parts: Omit<RibbonParts, 'insertSample'>): Promise<Notice> {
  const { workbook, buildMatrix, today, version, digest } = parts;
  const order = { progress: UNWATCHED, today, version, digest, headlines: words.headlines };
  return { kind: 'done', text: doneText(await buildMatrix(workbook, order)) };
}

function doneText({ analysis, written, findings }: BuiltMatrix): string {
  // The panel may show another table than the one that was built from.
  return [tellSheets(written, words.telling), words.ribbon.clientsOf(analysis.source.name), ...findings].join(
    ' ',
  );
}
