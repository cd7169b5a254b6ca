import { describe, expect, it } from 'vitest';
import { clientRows } from './support/clients';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook } from './support/workbook';

/** What the adapter finds at the selected cell. */
function foundIn({ pane }: OpenWorkbook) {
  return pane.evaluate(() => {
    const { adapter } = window;
    if (!adapter) throw new Error('There is no adapter.');
    return adapter.workbook.findTable();
  });
}

/** Clients on the sheet "Data" below `above`, with a cell of them selected. */
async function openBlock(above: string[][] = []): Promise<OpenWorkbook> {
  const workbook = await openWorkbook();
  await workbook.put('Data', [...above, ...clientRows(5)]);
  await workbook.excel('select', 'Data', 'B4');
  return workbook;
}

describe('a plain block that someone makes an Excel table', () => {
  it('is found again as that table', async () => {
    const workbook = await openBlock();
    const block = await foundIn(workbook);
    await workbook.excel('addTable', 'Data', 'A1:D6', 'Clients');
    const again = await workbook.pane.evaluate((source) => window.adapter?.workbook.findAgain(source), block);
    expect(block).toMatchObject({ kind: 'block', name: 'A1:D6' });
    const { key } = await foundIn(workbook);
    expect(again).toMatchObject({ key, kind: 'table', name: 'Clients', firstRow: 2, rowCount: 5 });
  });

  it.each([
    { where: 'alone', above: [], address: 'A1:D6' },
    { where: 'right below a title', above: [['Clients of 2025']], address: 'A2:D7' },
  ])('keeps its choices and its sheets, $where', async ({ above, address }) => {
    const workbook = await openBlock(above);
    await workbook.build();
    await workbook.excel('addTable', 'Data', address, 'Clients');
    await workbook.excel('select', 'Data', 'B4');
    // Beside a table, unlike beside a block, is no part of it.
    await workbook.excel('setCells', 'Data', 'E4', [['late']]);
    const found = await foundIn(workbook);
    expect(found).toMatchObject({ kind: 'table', name: 'Clients' });
    expect(found.remembered).toMatchObject({ version: 1 });
    expect((await workbook.build()).text).toContain('“Client matrix”');
  });

  it('is told from a table that only touches a block', async () => {
    const workbook = await openWorkbook();
    await workbook.put('Data', clientRows(5));
    await workbook.excel('setCells', 'Data', 'E1', [['Note'], ['late'], ['new']]);
    await workbook.excel('select', 'Data', 'B4');
    const block = await foundIn(workbook);
    await workbook.excel('addTable', 'Data', 'A1:D6', 'Clients');
    const again = await workbook.pane.evaluate((source) => window.adapter?.workbook.findAgain(source), block);
    expect(again).toEqual(block);
  });
});
