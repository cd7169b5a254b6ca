import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { clientRows } from './support/clients';
import { ExcelBench } from './support/workbook';
import type { OpenWorkbook } from './support/workbook';

let bench: ExcelBench;
beforeAll(async () => {
  bench = await ExcelBench.start(inject('siteAddress'));
});
afterAll(() => bench.stop());

async function workbookWith(count: number): Promise<OpenWorkbook> {
  const workbook = await bench.workbook();
  await workbook.excel('addSheet', 'Data', clientRows(count));
  await workbook.excel('addTable', 'Data', `A1:D${count + 1}`, 'Clients');
  await workbook.excel('select', 'Data', 'B3');
  return workbook;
}

describe('a build from the ribbon', () => {
  it.each([5, 500, 2000])('takes 2 requests to read and 3 to write for %i clients', async (count) => {
    const workbook = await workbookWith(count);
    await workbook.excel('forgetRequests');
    const notice = await workbook.build();
    expect(notice.text).toContain('The sheet “Client matrix” is ready.');
    expect(await workbook.requests()).toHaveLength(5);
    await workbook.close();
  });
});
