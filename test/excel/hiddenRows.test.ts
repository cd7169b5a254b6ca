import { describe, expect, it } from 'vitest';
import { clientRows } from './support/clients';
import { cellsOf, clientTable } from './support/matrix';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook } from './support/workbook';

let workbook: OpenWorkbook;

async function open(count: number): Promise<void> {
  workbook = await openWorkbook();
  await workbook.put('Data', clientRows(count));
  await workbook.excel('addTable', 'Data', `A1:D${count + 1}`, 'Clients');
  await workbook.excel('select', 'Data', 'B3');
}

/** The rows of the table, from 0, that reading it finds hidden; `requests` is how often it asked. */
async function hiddenSeen(): Promise<{ hidden: readonly number[]; requests: number }> {
  await workbook.excel('forgetRequests');
  const hidden = await workbook.pane.evaluate(async () => {
    const port = window.adapter?.workbook;
    if (!port) throw new Error('The pane has no adapter.');
    const found = await port.findTable();
    const source = { ...found, headers: found.headers ?? [] };
    const wanted = [{ index: 0, holds: 'texts' as const }];
    const progress = { report: () => undefined, signal: { aborted: false } };
    return (await port.readColumns(source, wanted, progress)).hiddenRows ?? [];
  });
  return { hidden, requests: (await workbook.requests()).length };
}

describe('rows that a person hid or filtered out', () => {
  it('are told by their place in the table, with one request more; without any there is none more', async () => {
    await open(12);
    expect(await hiddenSeen()).toEqual({ hidden: [], requests: 2 });
    await workbook.excel('hideRows', 'Data', '3:4');
    await workbook.excel('hideRows', 'Data', '9:9');
    expect(await hiddenSeen()).toEqual({ hidden: [1, 2, 7], requests: 3 });
  });

  it('are no rows below the table, and all of them where all are', async () => {
    await open(3);
    await workbook.excel('hideRows', 'Data', '5:9');
    expect(await hiddenSeen()).toMatchObject({ hidden: [] });
    await workbook.excel('hideRows', 'Data', '2:4');
    expect((await hiddenSeen()).hidden).toEqual([0, 1, 2]);
  });

  it('are told with their own rows where the table is read in blocks', async () => {
    await open(100);
    await workbook.excel('hideRows', 'Data', '90:91');
    await workbook.excel('failAtRequest', 2, { code: 'ResponsePayloadSizeLimitExceeded' });
    expect((await hiddenSeen()).hidden).toEqual([88, 89]);
  });

  it('count, and the sheet of the method says so', async () => {
    await open(12);
    await workbook.excel('hideRows', 'Data', '3:4');
    expect((await workbook.build()).kind).toBe('done');
    const { rows } = await clientTable(workbook);
    expect(rows.filter((row) => row['No.'] !== '')).toHaveLength(12);
    const method = await cellsOf(workbook, 'Method');
    expect(method.flat()).toContain(
      '2 rows are hidden or filtered out, the first of them row 3, and count all the same: leave hidden rows out if they should not.',
    );
  });
});
