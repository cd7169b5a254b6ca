import { describe, expect, it } from 'vitest';
import { clientRows } from './support/clients';
import { cellsOf, clientTable, letters, writeBeside } from './support/matrix';
import { beside, buildAgain, openBuilt } from './support/rebuild';
import { OpenWorkbook } from './support/workbook';

let workbook: OpenWorkbook;

describe('a rebuild', () => {
  it('takes one request more than a first build, and duplicates nothing', async () => {
    workbook = await openBuilt();
    const before = await workbook.excel('sheets');
    await workbook.excel('forgetRequests');
    await buildAgain(workbook);
    expect(await workbook.requests()).toHaveLength(7);
    const after = await workbook.excel('sheets');
    expect(after.map(({ id, name }) => [id, name])).toEqual(before.map(({ id, name }) => [id, name]));
    for (const [index, sheet] of after.entries()) {
      expect(sheet.names, sheet.name).toEqual(before[index]?.names);
      expect(sheet.tables, sheet.name).toEqual(before[index]?.tables);
      expect(sheet.conditionalFormats, sheet.name).toEqual(before[index]?.conditionalFormats);
      expect(sheet.dropDowns, sheet.name).toEqual(before[index]?.dropDowns);
      expect(sheet.charts.map(({ name }) => name)).toEqual(before[index]?.charts.map(({ name }) => name));
    }
    expect(await workbook.excel('settings')).not.toHaveProperty('ClientMatrix.kept');
  });

  it('has the rows of today and none of yesterday', async () => {
    workbook = await openBuilt(clientRows(12));
    await workbook.excel(
      'setCells',
      'Data',
      'A6',
      Array.from({ length: 8 }, () => [null, null, null, null]),
    );
    await buildAgain(workbook);
    const { rows } = await clientTable(workbook);
    expect(rows.filter((row) => row['No.'] !== '')).toHaveLength(4);
    const [table] = (await workbook.excel('sheets'))
      .flatMap(({ tables }) => tables)
      .filter(({ name }) => name.startsWith('Matrix'));
    expect(Number(/\d+$/.exec(table?.address ?? '')?.[0])).toBe(
      (await clientTable(workbook)).top + 1 + rows.length,
    );
  });

  it('goes on with the same table after people renamed it, and keeps their name', async () => {
    workbook = await openBuilt();
    await workbook.excel('renameTable', 'MatrixClients', 'OurClients');
    await writeBeside(workbook, 'Client 2', 'Note', 'kept');
    expect(await buildAgain(workbook)).toContain('are ready.');
    expect(
      (await workbook.excel('sheets')).flatMap(({ tables }) => tables.map(({ name }) => name)),
    ).toContain('OurClients');
    expect(await beside(workbook, 'Client 2', 'Note')).toBe('kept');
  });

  it('keeps what people wrote when they turned the table into plain cells, and makes it a table again', async () => {
    workbook = await openBuilt();
    await writeBeside(workbook, 'Client 2', 'Note', 'kept');
    await workbook.excel('convertTable', 'MatrixClients');
    expect(await buildAgain(workbook)).toContain('are ready.');
    expect(await beside(workbook, 'Client 2', 'Note')).toBe('kept');
    expect(
      (await workbook.excel('sheets')).flatMap(({ tables }) => tables.map(({ name }) => name)),
    ).toContain('MatrixClients');
  });

  it('makes the table anew, under its name, where Excel cannot resize one', async () => {
    workbook = await openBuilt();
    await workbook.excel('renameTable', 'MatrixClients', 'OurClients');
    await writeBeside(workbook, 'Client 2', 'Note', 'kept');
    await workbook.excel('claimSet', 'ExcelApi', '1.12');
    workbook = new OpenWorkbook(workbook.page, await workbook.reopenPane(), []);
    await workbook.pane.waitForFunction(() => window.adapter !== undefined);
    await workbook.excel('forgetRequests');
    expect(await buildAgain(workbook)).toContain('are ready.');
    const tables = (await workbook.excel('sheets')).flatMap((sheet) => sheet.tables.map(({ name }) => name));
    expect(tables).toEqual(['OurClients']);
    expect(await beside(workbook, 'Client 2', 'Note')).toBe('kept');
    const actions = (await workbook.requests()).flatMap((request) => request.actions);
    expect(actions).toContain('ConvertToRange');
    expect(actions).not.toContain('Resize()');
  });

  it('makes a sheet anew that people deleted', async () => {
    workbook = await openBuilt();
    await workbook.excel('deleteSheet', 'Matrix chart data');
    expect(await buildAgain(workbook)).toContain('are ready.');
    expect((await workbook.excel('sheets')).map(({ name }) => name)).toContain('Matrix chart data');
  });

  it('goes by names that people gave the sheets: no formula says the old ones', async () => {
    workbook = await openBuilt();
    await workbook.excel('renameSheet', 'Matrix clients', "Bob's list");
    expect(await buildAgain(workbook)).toContain('are ready.');
    const formulas = (await cellsOf(workbook, 'Matrix chart data')).flat().map(String);
    expect(formulas.some((formula) => formula.includes("'Bob''s list'!"))).toBe(true);
    expect(formulas.filter((formula) => formula.includes("'Matrix clients'!"))).toEqual([]);
  });

  it('writes nothing where the column of clients is gone and notes stand beside', async () => {
    workbook = await openBuilt();
    await writeBeside(workbook, 'Client 2', 'Note', 'kept');
    const { top, headers } = await clientTable(workbook);
    await workbook.excel('setCells', 'Matrix clients', `${letters(headers.indexOf('Client'))}${top + 1}`, [
      ['Kunde'],
    ]);
    expect(await buildAgain(workbook)).toContain('has no column “Client” any more');
  });

  it.each([
    ['below the table', 'A90'],
    ['beside it', 'BZ8'],
  ])('writes nothing where people wrote %s', async (_, address) => {
    workbook = await openBuilt();
    await workbook.excel('setCells', 'Matrix clients', address, [['mine']]);
    expect(await buildAgain(workbook)).toContain(
      'The sheet “Matrix clients” holds something of yours outside A',
    );
    expect(await workbook.excel('values', 'Matrix clients', address)).toEqual([['mine']]);
  });
});
