import { describe, expect, it } from 'vitest';
import { clientRows } from './support/clients';
import { clientTable, writeBeside } from './support/matrix';
import { beside, buildAgain, openBuilt } from './support/rebuild';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook } from './support/workbook';

let workbook: OpenWorkbook;

/** Does something to the workbook as a person would, in Microsoft's own words. */
async function inExcel(does: (context: Excel.RequestContext) => void): Promise<void> {
  await workbook.pane.evaluate(
    `Excel.run(async (context) => { (${String(does)})(context); await context.sync(); })`,
  );
}

describe('a rebuild after people', () => {
  it('deleted one of our columns, which comes back', async () => {
    workbook = await openBuilt();
    const before = await clientTable(workbook);
    await writeBeside(workbook, 'Client 2', 'Note', 'kept');
    await inExcel((context) => {
      context.workbook.tables.getItem('MatrixClients').columns.getItem('Worth').delete();
    });
    expect((await clientTable(workbook)).headers).not.toContain('Worth');
    expect(await buildAgain(workbook)).toContain('are ready.');
    expect((await clientTable(workbook)).headers).toEqual(before.headers);
    expect(await beside(workbook, 'Client 2', 'Note')).toBe('kept');
  });

  it('inserted rows above the table, which stands in its place again', async () => {
    workbook = await openBuilt();
    await writeBeside(workbook, 'Client 2', 'Note', 'kept');
    const { top } = await clientTable(workbook);
    await inExcel((context) => {
      context.workbook.worksheets.getItem('Matrix clients').getRange('2:4').insert('Down');
    });
    expect(await buildAgain(workbook)).toContain('are ready.');
    expect((await clientTable(workbook)).top).toBe(top);
    expect(await beside(workbook, 'Client 2', 'Note')).toBe('kept');
  });

  it('inserted rows above the table and wrote in them: nothing is written', async () => {
    workbook = await openBuilt();
    await inExcel((context) => {
      context.workbook.worksheets.getItem('Matrix clients').getRange('2:4').insert('Down');
    });
    await workbook.excel('setCells', 'Matrix clients', 'A2', [['mine'], ['mine'], ['mine']]);
    expect(await buildAgain(workbook)).toContain('holds something of yours outside A');
    expect(await workbook.excel('formulas', 'Matrix clients', 'A2:A4')).toEqual([
      ['mine'],
      ['mine'],
      ['mine'],
    ]);
  });

  it('may have left a filter or a sort on, which are taken away before anything is written', async () => {
    workbook = await openBuilt();
    await workbook.excel('forgetRequests');
    await buildAgain(workbook);
    const writing = (await workbook.requests()).find(({ actions }) =>
      actions.includes('ClearFilters()'),
    )?.actions;
    const place = (action: string) => writing?.indexOf(action) ?? -1;
    expect(place('ClearFilters()')).toBeGreaterThan(-1);
    expect(place('ClearFilters()')).toBeLessThan(place('Resize()'));
    expect(place('Resize()')).toBeLessThan(writing?.lastIndexOf('Values=') ?? -1);
  });

  it('protected one of our sheets: nothing is written', async () => {
    workbook = await openBuilt();
    await workbook.excel('protectSheet', 'Matrix worklist');
    expect(await buildAgain(workbook)).toContain('The sheet “Matrix worklist” is protected');
  });
});

describe('figures of the period before', () => {
  it('bring the sheet of movements, which goes with them', async () => {
    workbook = await openWorkbook();
    const rows = clientRows(12).map((row, index) =>
      index === 0
        ? [...row, 'Prior revenue', 'Prior direct cost', 'Prior cost to serve']
        : [...row, 900, 500, 40 * index],
    );
    await workbook.put('Data', rows);
    await buildAgain(workbook);
    const names = async () => (await workbook.excel('sheets')).map(({ name }) => name);
    expect(await names()).toContain('Movement');
    await workbook.excel(
      'setCells',
      'Data',
      'E1',
      rows.map(() => [null, null, null]),
    );
    expect(await buildAgain(workbook)).toContain('are ready.');
    expect(await names()).not.toContain('Movement');
  });
});

describe('removing all that is ours', () => {
  it('takes away the sheets and what is remembered, and neither copies nor sheets of another table', async () => {
    workbook = await openBuilt();
    await workbook.put('Other', clientRows(3));
    await workbook.excel('select', 'Other', 'B3');
    expect((await workbook.build()).text).toContain('The sheets “Client matrix 2”,');
    await workbook.excel('select', 'Data', 'B3');
    await workbook.pane.evaluate(async () => {
      const { workbook: excel } = window.adapter ?? {};
      if (!excel) throw new Error('The adapter is missing.');
      const { headers, ...found } = await excel.findTable();
      await excel.removeAll({ ...found, headers: headers ?? [] }, () => true);
    });
    const names = (await workbook.excel('sheets')).map(({ name }) => name);
    expect(names).not.toContain('Client matrix');
    expect(names).not.toContain('Matrix chart data');
    expect(names).toContain('Client matrix 2');
    const choices = (await workbook.excel('settings'))['ClientMatrix.choices'];
    const remembered = Object.keys(choices as object).filter((key) => key !== 'last');
    expect(remembered).toHaveLength(1);
  });
});
