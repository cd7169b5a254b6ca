import { describe, expect, it } from 'vitest';
import { clientRows } from './support/clients';
import { cellsOf, clientTable, writeBeside } from './support/matrix';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook } from './support/workbook';

let workbook: OpenWorkbook;

const TITLE = 'Our clients in 2026';

/** A build to which people added a note, a date in colour and a title. */
async function openNoted(): Promise<void> {
  workbook = await openWorkbook();
  await workbook.put('Data', clientRows(12));
  await buildAgain();
  await writeBeside(workbook, 'Client 2', 'Note', 'kept');
  const matrix = (await workbook.excel('sheets')).find(({ name }) => name === 'Client matrix');
  await workbook.excel('setCells', 'Client matrix', matrix?.names['Title'] ?? '', [[TITLE]]);
}

async function buildAgain(): Promise<string> {
  await workbook.excel('select', 'Data', 'B3');
  return (await workbook.build()).text;
}

/** The writing begins with this request. */
const WRITING = 6;
/** So often Excel finds the writing too large that it takes several requests. */
const TOO_LARGE = 6;

async function inSeveralRequests(): Promise<void> {
  await workbook.excel('clearFaults');
  await workbook.excel('select', 'Data', 'B3');
  for (let request = WRITING; request < WRITING + TOO_LARGE; request++)
    await workbook.excel('failAtRequest', request, { code: 'RequestPayloadSizeLimitExceeded' });
}

/** Nothing of people's is lost once the matrix is built again, and none of the user's own cells was touched. */
async function expectAllKept(data: unknown, when: string): Promise<void> {
  await workbook.excel('clearFaults');
  expect(await cellsOf(workbook, 'Data'), when).toEqual(data);
  expect(await buildAgain(), when).toContain('are ready.');
  const { rows } = await clientTable(workbook);
  expect(
    rows.filter((row) => row['Note'] !== '').map((row) => [row['Client'], row['Note']]),
    when,
  ).toEqual([['Client 2', 'kept']]);
  expect((await cellsOf(workbook, 'Client matrix')).flat(), when).toContain(TITLE);
  expect(await workbook.excel('settings'), when).not.toHaveProperty('ClientMatrix.kept');
}

describe('a rebuild of several requests', () => {
  it('costs people nothing, whichever request Excel breaks off', async () => {
    await openNoted();
    const data = await cellsOf(workbook, 'Data');
    let broken = 0;
    for (let request = 1; ; request++) {
      await inSeveralRequests();
      if (request >= WRITING && request < WRITING + TOO_LARGE) continue;
      await workbook.excel('failAtRequest', request, { code: 'GeneralException' });
      const notice = await workbook.build();
      if (notice.kind !== 'problem') break;
      broken++;
      expect(notice.text).toContain('Excel stopped with the error GeneralException');
      await expectAllKept(data, `request ${request}`);
    }
    // It is found, read and looked at, then written in three requests at least, and ended.
    expect(broken).toBeGreaterThan(7);
  });

  it('costs people nothing when it is cancelled, whichever request was the last', async () => {
    await openNoted();
    const data = await cellsOf(workbook, 'Data');
    let cancelled = 0;
    for (let report = 1; ; report++) {
      await inSeveralRequests();
      const said = await workbook.pane.evaluate(
        (nth) => window.adapter?.buildCancelledAt('writing', nth),
        report,
      );
      if (said === 'It was not cancelled.') break;
      cancelled++;
      expect(said).toMatch(/^Cancelled\./);
      await expectAllKept(data, `report ${report}`);
    }
    expect(cancelled).toBeGreaterThan(TOO_LARGE + 2);
  });
});
