import { describe, expect, it } from 'vitest';
import { clientRows } from './support/clients';
import { addressBeside, cellsOf, clientTable, letters, writeBeside } from './support/matrix';
import { openWorkbook } from './support/workbook';
import type { OpenWorkbook } from './support/workbook';

let workbook: OpenWorkbook;

async function openBuilt(count = 12): Promise<void> {
  workbook = await openWorkbook();
  await workbook.put('Data', clientRows(count));
  await buildAgain();
}

async function buildAgain(): Promise<string> {
  await workbook.excel('select', 'Data', 'B3');
  return (await workbook.build()).text;
}

async function beside(client: string, header: string): Promise<unknown> {
  const { rows } = await clientTable(workbook);
  return rows.find((row) => row['Client'] === client)?.[header];
}

/** Swaps the first two clients' revenue, so that the order of the table changes. */
async function shuffleClients(): Promise<void> {
  await workbook.excel('setCells', 'Data', 'B2', [[99_999], [1]]);
}

describe('what people wrote beside a client', () => {
  it('stays beside it when the table is built again in another order, formats too', async () => {
    await openBuilt();
    await writeBeside(workbook, 'Client 5', 'Override', 'Prime');
    await writeBeside(workbook, 'Client 5', 'Override reason', '=not a formula');
    await writeBeside(workbook, 'Client 9', 'Note', 'call in May');
    const due = await addressBeside(workbook, 'Client 9', 'Due date');
    await workbook.excel('setCells', 'Matrix clients', due, [[46_000]]);
    await workbook.excel('setStyle', 'Matrix clients', due, { fill: '#FF8800', bold: true });
    const before = await addressBeside(workbook, 'Client 9', 'Note');
    await shuffleClients();
    await workbook.excel('setCells', 'Data', 'B10', [[50_000]]);
    expect(await buildAgain()).toContain('are ready.');
    expect(await addressBeside(workbook, 'Client 9', 'Note')).not.toBe(before);
    expect(await beside('Client 5', 'Override')).toBe('Prime');
    expect(await beside('Client 5', 'Override reason')).toBe('=not a formula');
    expect(await beside('Client 9', 'Note')).toBe('call in May');
    const now = await addressBeside(workbook, 'Client 9', 'Due date');
    expect(await beside('Client 9', 'Due date')).toBe(46_000);
    expect((await workbook.excel('styles', 'Matrix clients', now))[0]?.[0]).toMatchObject({
      fill: '#FF8800',
      bold: true,
    });
    const { rows } = await clientTable(workbook);
    expect(rows.filter((row) => row['Note'] !== '')).toHaveLength(1);
  });

  it('stays when their client has left, whose row moves to the end', async () => {
    await openBuilt();
    await writeBeside(workbook, 'Client 3', 'Note', 'was a good one');
    await workbook.excel('setCells', 'Data', 'A4', [['Newcomer']]);
    expect(await buildAgain()).toContain('are ready.');
    const { rows } = await clientTable(workbook);
    expect(rows.at(-1)).toMatchObject({ Client: 'Client 3', Note: 'was a good one' });
    expect(rows).toHaveLength(13);
  });

  it('stays in a column of their own, its formulas beside the right client', async () => {
    await openBuilt();
    const { headers, top, rows } = await clientTable(workbook);
    const column = headers.length;
    await workbook.page.evaluate(
      ([row, at, count]) => {
        const book = window.workbench?.host.book;
        const table = book?.tables.find(({ name }) => name.startsWith('Matrix'));
        if (!book || !table) throw new Error('There is no table.');
        book.home.resizeTable(table.id, { row, column: 0, rows: count + 1, columns: at + 1 });
      },
      [top, column, rows.length] as const,
    );
    const at = letters(column);
    await workbook.excel('setCells', 'Matrix clients', `${at}${top + 1}`, [['Mine']]);
    const index = rows.findIndex((row) => row['Client'] === 'Client 7');
    const sheetRow = top + 2 + index;
    await workbook.excel('setCells', 'Matrix clients', `${at}${sheetRow}`, [
      [{ formula: `=C${sheetRow}*2`, result: 2 }],
    ]);
    await shuffleClients();
    expect(await buildAgain()).toContain('are ready.');
    const after = await clientTable(workbook);
    expect(after.headers.at(-1)).toBe('Mine');
    expect(after.rows.filter((row) => row['Mine'] !== '')).toEqual([
      expect.objectContaining({ Client: 'Client 7', Mine: '=[@[Revenue]]*2' }),
    ]);
  });
});

describe('texts that people worded anew', () => {
  it('stay: a title, the label of a segment, the title of a chart', async () => {
    await openBuilt();
    const matrix = (await workbook.excel('sheets')).find(({ name }) => name === 'Client matrix');
    const title = matrix?.names['Title'] ?? '';
    const label = matrix?.names['SegmentTopLeft'] ?? '';
    await workbook.excel('setCells', 'Client matrix', title, [['Our clients in 2026']]);
    await workbook.excel('setCells', 'Client matrix', label, [['Stars']]);
    expect(await buildAgain()).toContain('are ready.');
    expect(await workbook.excel('values', 'Client matrix', title)).toEqual([['Our clients in 2026']]);
    expect(await workbook.excel('values', 'Client matrix', label)).toEqual([['Stars']]);
    await workbook.excel('setCells', 'Client matrix', title, [['']]);
    expect(await buildAgain()).toContain('are ready.');
    expect(await workbook.excel('values', 'Client matrix', title)).toEqual([['Client matrix']]);
  });
});

describe('a rebuild', () => {
  it('takes one request more than a first build, and duplicates nothing', async () => {
    await openBuilt();
    const before = await workbook.excel('sheets');
    await workbook.excel('forgetRequests');
    await buildAgain();
    expect(await workbook.requests()).toHaveLength(6);
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
    await openBuilt(12);
    await workbook.excel(
      'setCells',
      'Data',
      'A6',
      Array.from({ length: 8 }, () => [null, null, null, null]),
    );
    await buildAgain();
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
    await openBuilt();
    await workbook.excel('renameTable', 'MatrixClients', 'OurClients');
    await writeBeside(workbook, 'Client 2', 'Note', 'kept');
    expect(await buildAgain()).toContain('are ready.');
    expect(
      (await workbook.excel('sheets')).flatMap(({ tables }) => tables.map(({ name }) => name)),
    ).toContain('OurClients');
    expect(await beside('Client 2', 'Note')).toBe('kept');
  });

  it('keeps what people wrote when they turned the table into plain cells, and makes it a table again', async () => {
    await openBuilt();
    await writeBeside(workbook, 'Client 2', 'Note', 'kept');
    await workbook.excel('convertTable', 'MatrixClients');
    expect(await buildAgain()).toContain('are ready.');
    expect(await beside('Client 2', 'Note')).toBe('kept');
    expect(
      (await workbook.excel('sheets')).flatMap(({ tables }) => tables.map(({ name }) => name)),
    ).toContain('MatrixClients');
  });

  it('makes the table anew, under its name, where Excel cannot resize one', async () => {
    await openBuilt();
    await workbook.excel('renameTable', 'MatrixClients', 'OurClients');
    await writeBeside(workbook, 'Client 2', 'Note', 'kept');
    await workbook.pane.evaluate(() => {
      const { requirements } = Office.context;
      const asked = requirements.isSetSupported.bind(requirements);
      requirements.isSetSupported = (set, version) => version !== '1.13' && asked(set, version);
    });
    await workbook.excel('forgetRequests');
    expect(await buildAgain()).toContain('are ready.');
    const tables = (await workbook.excel('sheets')).flatMap((sheet) => sheet.tables.map(({ name }) => name));
    expect(tables).toEqual(['OurClients']);
    expect(await beside('Client 2', 'Note')).toBe('kept');
    const actions = (await workbook.requests()).flatMap((request) => request.actions);
    expect(actions).toContain('ConvertToRange()');
    expect(actions).not.toContain('Resize()');
  });

  it('makes a sheet anew that people deleted', async () => {
    await openBuilt();
    await workbook.excel('deleteSheet', 'Matrix chart data');
    expect(await buildAgain()).toContain('are ready.');
    expect((await workbook.excel('sheets')).map(({ name }) => name)).toContain('Matrix chart data');
  });

  it('goes by names that people gave the sheets: no formula says the old ones', async () => {
    await openBuilt();
    await workbook.excel('renameSheet', 'Matrix clients', "Bob's list");
    expect(await buildAgain()).toContain('are ready.');
    const formulas = (await cellsOf(workbook, 'Matrix chart data')).flat().map(String);
    expect(formulas.some((formula) => formula.includes("'Bob''s list'!"))).toBe(true);
    expect(formulas.filter((formula) => formula.includes("'Matrix clients'!"))).toEqual([]);
  });

  it('writes nothing where the column of clients is gone and notes stand beside', async () => {
    await openBuilt();
    await writeBeside(workbook, 'Client 2', 'Note', 'kept');
    const { top, headers } = await clientTable(workbook);
    await workbook.excel('setCells', 'Matrix clients', `${letters(headers.indexOf('Client'))}${top + 1}`, [
      ['Kunde'],
    ]);
    expect(await buildAgain()).toContain('has no column “Client” any more');
  });

  it.each([
    ['below the table', 'A90'],
    ['beside it', 'BZ8'],
  ])('writes nothing where people wrote %s', async (_, address) => {
    await openBuilt();
    await workbook.excel('setCells', 'Matrix clients', address, [['mine']]);
    expect(await buildAgain()).toContain('The sheet “Matrix clients” holds something of yours outside A');
    expect(await workbook.excel('values', 'Matrix clients', address)).toEqual([['mine']]);
  });
});

describe('a rebuild that Excel breaks off', () => {
  it('costs people nothing of what they wrote, wherever it breaks', async () => {
    await openBuilt();
    await writeBeside(workbook, 'Client 2', 'Note', 'kept');
    for (const atAction of [20, 60, 90, 150, 250, 400]) {
      await workbook.excel('select', 'Data', 'B3');
      await workbook.excel('failAtRequest', 5, { code: 'GeneralException', atAction });
      expect((await workbook.build()).kind).toBe('problem');
      await workbook.excel('clearFaults');
      expect(await buildAgain(), String(atAction)).toContain('are ready.');
      expect(await beside('Client 2', 'Note'), String(atAction)).toBe('kept');
      expect(await workbook.excel('settings')).not.toHaveProperty('ClientMatrix.kept');
    }
  });
});

/** Does something to the workbook as a person would, in Microsoft's own words. */
async function inExcel(does: (context: Excel.RequestContext) => void): Promise<void> {
  await workbook.pane.evaluate(
    `Excel.run(async (context) => { (${String(does)})(context); await context.sync(); })`,
  );
}

describe('a rebuild after people', () => {
  it('deleted one of our columns, which comes back', async () => {
    await openBuilt();
    const before = await clientTable(workbook);
    await writeBeside(workbook, 'Client 2', 'Note', 'kept');
    await inExcel((context) => {
      context.workbook.tables.getItem('MatrixClients').columns.getItem('Worth').delete();
    });
    expect((await clientTable(workbook)).headers).not.toContain('Worth');
    expect(await buildAgain()).toContain('are ready.');
    expect((await clientTable(workbook)).headers).toEqual(before.headers);
    expect(await beside('Client 2', 'Note')).toBe('kept');
  });

  it('inserted rows above the table, which stands in its place again', async () => {
    await openBuilt();
    await writeBeside(workbook, 'Client 2', 'Note', 'kept');
    const { top } = await clientTable(workbook);
    await inExcel((context) => {
      context.workbook.worksheets.getItem('Matrix clients').getRange('2:4').insert('Down');
    });
    expect(await buildAgain()).toContain('are ready.');
    expect((await clientTable(workbook)).top).toBe(top);
    expect(await beside('Client 2', 'Note')).toBe('kept');
  });

  it('inserted rows above the table and wrote in them: nothing is written', async () => {
    await openBuilt();
    await inExcel((context) => {
      context.workbook.worksheets.getItem('Matrix clients').getRange('2:4').insert('Down');
    });
    await workbook.excel('setCells', 'Matrix clients', 'A2', [['mine'], ['mine'], ['mine']]);
    expect(await buildAgain()).toContain('holds something of yours outside A');
    expect(await workbook.excel('formulas', 'Matrix clients', 'A2:A4')).toEqual([
      ['mine'],
      ['mine'],
      ['mine'],
    ]);
  });

  it('may have left a filter or a sort on, which are taken away before anything is written', async () => {
    await openBuilt();
    await workbook.excel('forgetRequests');
    await buildAgain();
    const writing = (await workbook.requests()).find(({ actions }) =>
      actions.includes('ClearFilters()'),
    )?.actions;
    const place = (action: string) => writing?.indexOf(action) ?? -1;
    expect(place('ClearFilters()')).toBeGreaterThan(-1);
    expect(place('ClearFilters()')).toBeLessThan(place('Resize()'));
    expect(place('Resize()')).toBeLessThan(writing?.lastIndexOf('Values=') ?? -1);
  });

  it('protected one of our sheets: nothing is written', async () => {
    await openBuilt();
    await workbook.excel('protectSheet', 'Matrix worklist');
    expect(await buildAgain()).toContain('The sheet “Matrix worklist” is protected');
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
    await buildAgain();
    const names = async () => (await workbook.excel('sheets')).map(({ name }) => name);
    expect(await names()).toContain('Movement');
    await workbook.excel(
      'setCells',
      'Data',
      'E1',
      rows.map(() => [null, null, null]),
    );
    expect(await buildAgain()).toContain('are ready.');
    expect(await names()).not.toContain('Movement');
  });
});

describe('removing all that is ours', () => {
  it('takes away the sheets and what is remembered, and neither copies nor sheets of another table', async () => {
    await openBuilt();
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
    expect(Object.keys(choices as object)).toHaveLength(1);
  });
});
