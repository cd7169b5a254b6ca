import { buildMatrix } from '../../../src/app/buildMatrix';
import { insertSample } from '../../../src/app/insertSample';
import { noticeBoard } from '../../../src/app/notice';
import { oneAtATime } from '../../../src/app/oneAtATime';
import { Stopped } from '../../../src/app/stopped';
import { tell } from '../../../src/app/tell';
import { associateCommands } from '../../../src/commands/associateCommands';
import { excelSample } from '../../../src/excel/excelSample';
import { excelWorkbook } from '../../../src/excel/excelWorkbook';
import { sha256 } from '../../../src/taskpane/entry/sha256';
import { VERSION } from '../../../src/version';

const stamp = { today: () => '22 November 2026', version: VERSION, digest: sha256 };

/** The add-in without its panel, which asks for things of its own: what the tests say is all that happens. */
const adapter = {
  insertSample: () => insertSample(excelSample()),
  workbook: excelWorkbook(),
  buildMatrix,
  notices: noticeBoard(),
  turn: oneAtATime(),
  told: [] as string[],
};
adapter.notices.subscribe(({ text }) => adapter.told.push(text));

/** Builds as the panel does and cancels at the `nth` report that says `what`; the answer is what the user is told. */
async function buildCancelledAt(what: string, nth = 1): Promise<string> {
  const signal = { aborted: false };
  let reports = 0;
  const report = (said: string) => {
    if (said === what) reports++;
    signal.aborted ||= reports === nth;
  };
  try {
    await buildMatrix(adapter.workbook, { progress: { report, signal }, ...stamp });
    return 'It was not cancelled.';
  } catch (error) {
    if (error instanceof Stopped) return tell(error.problem);
    throw error;
  }
}

declare global {
  interface Window {
    adapter?: typeof adapter & { buildCancelledAt: typeof buildCancelledAt };
  }
}

void Office.onReady(() => {
  associateCommands({ ...adapter, ...stamp });
  window.adapter = { ...adapter, buildCancelledAt };
});
