import type { Notice } from '../app/notice';
import { tellError, tellSample } from '../app/tell';
import { words } from '../language/words';
import type { RibbonEvent, RibbonParts } from './buildClientMatrix';

/**
 * Puts the sample into the workbook and opens the panel, which takes it up: what to do next stands there, and so does what
 * went wrong. Excel is told in any case that the command has ended.
 */
export async function insertSampleCommand(
  { turn, insertSample, notices }: Pick<RibbonParts, 'turn' | 'insertSample' | 'notices'>,
  event: RibbonEvent,
): Promise<void> {
  try {
    const notice = await turn(insertSample)
      .then((sheet): Notice => ({ kind: 'done', text: tellSample(sheet, words.telling), hasNewTable: true }))
      .catch((error: unknown): Notice => ({ kind: 'problem', text: tellError(error, words.telling) }));
    notices.post(notice);
    await Office.addin.showAsTaskpane();
  } finally {
    event.completed();
  }
}
