import { describe, expect, it } from 'vitest';
import { clientRows } from './support/clients';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook } from './support/workbook';

let workbook: OpenWorkbook;

async function open(count = 12): Promise<void> {
  workbook = await openWorkbook();
  await workbook.excel('addSheet', 'Data', clientRows(count));
  await workbook.excel('addTable', 'Data', `A1:D${count + 1}`, 'Clients');
  await workbook.excel('select', 'Data', 'B3');
}

/** All that a build could have changed. */
async function state(): Promise<unknown> {
  const sheets = await workbook.excel('sheets');
  const cells = [];
  for (const { name } of sheets) {
    const used = await workbook.excel('usedAddress', name);
    cells.push(used === null ? [] : await workbook.excel('formulas', name, used));
  }
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, isActive: null })),
    cells,
    settings: await workbook.excel('settings'),
  };
}

/** A build asks six times: it finds the table, reads it, looks for ratings and where its sheet goes, writes it, ends. */
const REQUESTS = 6;
const WRITING = 5;
/** Building again takes one request more, in which what people wrote is read. */
const WRITING_AGAIN = 6;

describe('a first build that Excel breaks off', () => {
  it('leaves the workbook as it was, whichever request fails', async () => {
    await open();
    const before = await state();
    for (let request = 1; request <= REQUESTS; request++) {
      await workbook.excel('failAtRequest', request, { code: 'GeneralException' });
      const notice = await workbook.build();
      expect(notice.text).toContain('Excel stopped with the error GeneralException');
      expect(notice.text).toMatch(/Nothing was changed|The workbook is as it was before/);
      expect(await state()).toEqual(before);
    }
    expect((await workbook.build()).kind).toBe('done');
  });

  it('leaves the workbook as it was, however far the writing came', async () => {
    await open();
    const before = await state();
    for (const atAction of [0, 1, 2, 3, 5, 8, 40, 120]) {
      await failWriting(atAction);
      const notice = await workbook.build();
      expect(notice.text).toContain('The workbook is as it was before.');
      expect(await state()).toEqual(before);
    }
  });
});

describe('a rebuild that Excel breaks off', () => {
  it('keeps its sheet and says in it that it is incomplete, as soon as the writing began', async () => {
    await open();
    await workbook.build();
    const [, , built] = await workbook.excel('sheets');
    await workbook.excel('select', 'Data', 'B3');
    await failWriting(90, WRITING_AGAIN);
    const notice = await workbook.build();
    expect(notice.text).toContain(
      'The sheet “Client matrix” is incomplete and says so: build the client matrix again.',
    );
    const [, , broken] = await workbook.excel('sheets');
    expect(broken?.id).toBe(built?.id);
    expect(broken?.customProperties['ClientMatrix.incomplete']).toBe('yes');
    const used = await workbook.excel('usedAddress', 'Client matrix');
    const cells = await workbook.excel('formulas', 'Client matrix', used ?? 'A1');
    expect(cells.flat().join('\n')).toContain('This sheet is incomplete');
  });

  it('is complete again after the next build', async () => {
    await open();
    await workbook.build();
    const before = await state();
    await workbook.excel('select', 'Data', 'B3');
    await failWriting(90, WRITING_AGAIN);
    await workbook.build();
    await workbook.excel('select', 'Data', 'B3');
    expect((await workbook.build()).kind).toBe('done');
    expect(await withoutChartIds(state())).toEqual(await withoutChartIds(Promise.resolve(before)));
  });

  it('is as it was before when the writing did not even begin', async () => {
    await open();
    await workbook.build();
    const before = await state();
    await workbook.excel('select', 'Data', 'B3');
    await failWriting(0, WRITING_AGAIN);
    expect((await workbook.build()).text).toContain('The workbook is as it was before.');
    expect(await state()).toEqual(before);
  });
});

describe('a request that Excel is only too busy for', () => {
  it('is made again when it reads', async () => {
    await open();
    await workbook.excel('failAtRequest', 1, { code: 'ServiceNotAvailable' });
    expect((await workbook.build()).kind).toBe('done');
  });

  it('is given up after the third time', async () => {
    await open();
    for (const request of [1, 2, 3])
      await workbook.excel('failAtRequest', request, { code: 'RequestAborted' });
    await workbook.excel('forgetRequests');
    expect((await workbook.build()).text).toContain('RequestAborted');
    expect(await workbook.requests()).toHaveLength(3);
  });
});

describe('a build that is cancelled while it is written', () => {
  const cancelled = () => workbook.pane.evaluate(() => window.adapter?.buildCancelledAt('writing'));

  /** Excel finds the writing too large, so that it takes several requests and can be cancelled between them. */
  const inSeveralRequests = (writing = WRITING) =>
    workbook.excel('failAtRequest', writing, { code: 'RequestPayloadSizeLimitExceeded' });

  it('leaves the workbook as it was when its sheet is new', async () => {
    await open();
    const before = await state();
    await inSeveralRequests();
    expect(await cancelled()).toBe('Cancelled. Nothing was written.');
    expect(await state()).toEqual(before);
  });

  it('leaves an earlier sheet as it was when nothing of it was rewritten yet', async () => {
    await open();
    await workbook.build();
    const before = await state();
    await workbook.excel('select', 'Data', 'B3');
    await inSeveralRequests(WRITING_AGAIN);
    expect(await cancelled()).toBe('Cancelled. Nothing was written.');
    expect(await state()).toEqual(before);
  });
});

/** Breaks off the writing of the next build before its action `atAction`, counted from 0. */
async function failWriting(atAction: number, writing = WRITING): Promise<void> {
  await workbook.excel('failAtRequest', writing, { code: 'GeneralException', atAction });
}

async function withoutChartIds(seen: Promise<unknown>): Promise<unknown> {
  return JSON.parse(
    JSON.stringify(await seen, (key, value: unknown) => (key === 'charts' ? undefined : value)),
  );
}
