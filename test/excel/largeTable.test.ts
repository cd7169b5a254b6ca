import { describe, expect, it } from 'vitest';
import { clientRows } from './support/clients';
import { clientTable } from './support/matrix';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook } from './support/workbook';

let workbook: OpenWorkbook;

async function open(count: number): Promise<void> {
  workbook = await openWorkbook();
  await workbook.put('Data', clientRows(count));
  await workbook.excel('addTable', 'Data', `A1:D${count + 1}`, 'Clients');
  await workbook.excel('select', 'Data', 'B3');
}

async function ranks(): Promise<number> {
  return (await clientTable(workbook)).rows.filter((row) => row['No.'] !== '').length;
}

const FIVE_MEGABYTES = 5 * 1024 * 1024;

describe('a table larger than one request may carry', () => {
  it('is read and written in blocks that Excel on the web lets through', async () => {
    await open(20_000);
    await workbook.excel('forgetRequests');
    expect((await workbook.build()).kind).toBe('done');
    expect(await ranks()).toBe(20_000);
    const requests = await workbook.requests();
    expect(requests.length).toBeGreaterThan(5);
    for (const { bytesUp, bytesDown, error } of requests) {
      expect(error).toBeNull();
      expect(bytesUp).toBeLessThan(FIVE_MEGABYTES);
      expect(bytesDown).toBeLessThan(FIVE_MEGABYTES);
    }
  });
});

describe('a block that Excel finds too large', () => {
  it('is halved when it is read, and reading goes on from the row that failed', async () => {
    await open(100);
    await workbook.excel('failAtRequest', 2, { code: 'ResponsePayloadSizeLimitExceeded' });
    await workbook.excel('forgetRequests');
    expect((await workbook.build()).kind).toBe('done');
    expect(await ranks()).toBe(100);
    expect(await workbook.requests()).toHaveLength(8);
  });

  it('is sent in smaller requests when it is written', async () => {
    await open(100);
    await workbook.excel('failAtRequest', 5, { code: 'RequestPayloadSizeLimitExceeded' });
    await workbook.excel('forgetRequests');
    expect((await workbook.build()).kind).toBe('done');
    expect(await ranks()).toBe(100);
    const [, , sheet] = await workbook.excel('sheets');
    expect(sheet?.charts).toHaveLength(2);
  });
});

describe('a table that changes between two blocks', () => {
  it('is refused, with nothing written', async () => {
    await open(100);
    await workbook.excel('failAtRequest', 2, { code: 'ResponsePayloadSizeLimitExceeded' });
    await workbook.page.evaluate(() => {
      const control = window.workbench;
      if (!control) return;
      const { log } = control.host.requests;
      const push = log.push.bind(log);
      log.push = (...entries) => {
        const count = push(...entries);
        const read = log.filter(
          ({ error, actions }) => error === null && actions.includes('GetDataBodyRange'),
        );
        if (read.length === 1) control.resizeTable('Clients', 'A1:D60');
        return count;
      };
    });
    expect((await workbook.build()).text).toContain('The columns or rows of Clients changed meanwhile');
    expect(await workbook.excel('sheets')).toHaveLength(2);
  });
});
