import { describe, expect, it } from 'vitest';
import { clientRows } from './support/clients';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook } from './support/workbook';

/** What the adapter answers for the whole workbook. */
async function tablesOf(workbook: OpenWorkbook) {
  return workbook.pane.evaluate(() => {
    const { adapter } = window;
    if (!adapter) throw new Error('There is no adapter.');
    return adapter.workbook.findTables();
  });
}

async function namesIn(workbook: OpenWorkbook): Promise<string[]> {
  return (await tablesOf(workbook)).tables.map(({ sheet, name, kind }) => `${sheet} ${name} ${kind}`);
}

/** An Excel table "Clients" of five on the sheet "Data". */
async function withTable(): Promise<OpenWorkbook> {
  const workbook = await openWorkbook();
  await workbook.put('Data', clientRows(5));
  await workbook.excel('addTable', 'Data', 'A1:D6', 'Clients');
  return workbook;
}

describe('all tables of a workbook', () => {
  it('are Excel tables by their name, whatever is selected, in three requests', async () => {
    const workbook = await withTable();
    await workbook.excel('select', 'Sheet1', 'H20');
    await workbook.excel('forgetRequests');
    const { tables } = await tablesOf(workbook);
    expect(await workbook.requests()).toHaveLength(3);
    expect(tables).toMatchObject([
      { name: 'Clients', sheet: 'Data', kind: 'table', firstRow: 2, rowCount: 5 },
    ]);
    expect(tables[0]?.firstRows).toHaveLength(5);
  });

  it('leave a totals row out', async () => {
    const workbook = await openWorkbook();
    await workbook.put('Data', [...clientRows(5), ['Total', 1, 2, 3]]);
    await workbook.excel('addTable', 'Data', 'A1:D7', 'Clients', true);
    expect((await tablesOf(workbook)).tables[0]?.rowCount).toBe(5);
  });

  it('are blocks of cells on sheets without a table, by the bounds that a click in them gives', async () => {
    const workbook = await openWorkbook();
    await workbook.put('Data', [['Clients of 2025'], [null], ...clientRows(5)]);
    const [block] = (await tablesOf(workbook)).tables;
    await workbook.excel('select', 'Data', 'B5');
    const clicked = await workbook.pane.evaluate(() => window.adapter?.workbook.findTable());
    expect(block).toEqual(clicked);
    expect(block?.name).toBe('A3:D8');
  });

  it('are two where two stand on a sheet, at its ends', async () => {
    const workbook = await openWorkbook();
    await workbook.put('Data', clientRows(3));
    await workbook.excel('setCells', 'Data', 'G10', clientRows(2));
    expect(await namesIn(workbook)).toEqual(['Data G10:J12 block', 'Data A1:D4 block']);
  });

  it('stand on visible sheets that are not ours', async () => {
    const workbook = await withTable();
    await workbook.put('Hidden', clientRows(3));
    await workbook.excel('hideSheet', 'Hidden');
    await workbook.excel('select', 'Data', 'B3');
    await workbook.build();
    expect(await namesIn(workbook)).toEqual(['Data Clients table']);
  });

  it('know which one a matrix was built from last, and what was chosen for it', async () => {
    const workbook = await withTable();
    await workbook.excel('select', 'Data', 'B3');
    expect((await tablesOf(workbook)).last).toBeNull();
    await workbook.build();
    const { tables, last } = await tablesOf(workbook);
    expect(last).toBe(tables[0]?.key);
    expect(tables[0]?.remembered).toMatchObject({ version: 1 });
  });

  it('read ten rows of each, however many there are', async () => {
    const workbook = await openWorkbook();
    await workbook.put('Data', clientRows(5_000));
    await workbook.excel('addTable', 'Data', 'A1:D5001', 'Clients');
    const { tables } = await tablesOf(workbook);
    expect(tables[0]).toMatchObject({ rowCount: 5_000 });
    expect(tables[0]?.firstRows).toHaveLength(10);
  });

  it('are none in an empty workbook', async () => {
    expect((await tablesOf(await openWorkbook())).tables).toEqual([]);
  });
});

describe('a table that was found', () => {
  it('is found again whatever it is called now', async () => {
    const workbook = await withTable();
    const [table] = (await tablesOf(workbook)).tables;
    await workbook.excel('renameTable', 'Clients', 'Kunden');
    await workbook.excel('renameSheet', 'Data', 'Daten');
    const again = await workbook.pane.evaluate((source) => window.adapter?.workbook.findAgain(source), {
      key: table?.key ?? '',
      name: 'Clients',
    });
    expect(again).toMatchObject({ name: 'Kunden', sheet: 'Daten', rowCount: 5 });
  });

  it('is said to be gone once it was deleted', async () => {
    const workbook = await withTable();
    const [table] = (await tablesOf(workbook)).tables;
    await workbook.excel('deleteSheet', 'Data');
    const problem = await workbook.pane.evaluate(
      (source) =>
        window.adapter?.workbook.findAgain(source).then(
          () => null,
          (error: unknown) => (error as { problem: unknown }).problem,
        ),
      { key: table?.key ?? '', name: 'Clients' },
    );
    expect(problem).toEqual({ kind: 'tableGone', table: 'Clients' });
  });
});
