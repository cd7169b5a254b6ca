import { buildMatrix } from '../../../src/app/buildMatrix';
import { insertSample } from '../../../src/app/insertSample';
import { keepRatings } from '../../../src/app/keepRatings';
import { lookAtClients } from '../../../src/app/lookAtClients';
import { noticeBoard } from '../../../src/app/notice';
import { oneAtATime } from '../../../src/app/oneAtATime';
import { Stopped } from '../../../src/app/stopped';
import type { ListedClient, NoteChange } from '../../../src/app/clientSheets';
import type { SourceTable } from '../../../src/app/ports';
import { sourceTable } from '../../../src/app/sourceTable';
import { tell, tellError } from '../../../src/app/tell';
import { associateCommands } from '../../../src/commands/associateCommands';
import { excelSample } from '../../../src/excel/excelSample';
import { excelClients } from '../../../src/excel/excelClients';
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

type Ratings = Parameters<typeof keepRatings>[2];
type Sheets = Awaited<ReturnType<typeof adapter.workbook.readRatings>>;

const UNWATCHED = { report: () => undefined, signal: { aborted: false } };

/** Keeps ratings of the clients around the selected cell; what the user is told where it cannot be done, else ''. */
async function rate(ratings: Ratings): Promise<string> {
  try {
    const { source } = await lookAtClients(adapter.workbook);
    await keepRatings(adapter.workbook, source, ratings);
    return '';
  } catch (error) {
    if (error instanceof Stopped) return tell(error.problem);
    throw error;
  }
}

/** The sheets of ratings as the clients are read with them. */
async function ratingSheets(): Promise<Sheets> {
  const { source } = await lookAtClients(adapter.workbook);
  return adapter.workbook.readRatings(source, UNWATCHED);
}

async function removeSensitive(): Promise<void> {
  const { source } = await lookAtClients(adapter.workbook);
  await adapter.workbook.removeSensitiveRatings(source);
}

async function removeMatrix(): Promise<void> {
  const { source } = await lookAtClients(adapter.workbook);
  await adapter.workbook.removeAll(source, () => true);
}

const ratingParts = { rate, ratingSheets, removeSensitive, removeMatrix };

const sheets = excelClients();

/** Tables go to the tests and back as texts: what comes back is what was found. */
const clients = {
  found: async () => sourceTable(await adapter.workbook.findTable()),
  readNotes: (source: string, client: ListedClient) =>
    sheets.readNotes(given(source), client, {
      headers: ['Note', 'Override', 'Due date'],
      besides: { key: 'matrix', names: ['SegmentTopLeft', 'SegmentNowhere'] },
    }),
  /** '' where it was written, else what the user is told. */
  writeNote: (source: string, client: ListedClient, change: NoteChange) =>
    sheets.writeNote(given(source), client, change).then(
      () => '',
      (error: unknown) => tellError(error),
    ),
  selectedPlace: (source: string) =>
    sheets.selectedPlace(given(source), [0], { client: 'Client', number: 'No.' }),
  selectRow: (source: string, row: number) => sheets.selectRow(given(source), row, [0]),
};

function given(source: string): SourceTable {
  return JSON.parse(source) as SourceTable;
}

declare global {
  interface Window {
    adapter?: typeof adapter &
      typeof ratingParts &
      typeof clients & { buildCancelledAt: typeof buildCancelledAt };
  }
}

void Office.onReady(() => {
  associateCommands({ ...adapter, ...stamp });
  window.adapter = { ...adapter, ...ratingParts, ...clients, buildCancelledAt };
});
