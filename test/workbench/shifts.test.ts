import { describe, expect } from 'vitest';
import { it } from '../support/workbench';

const clients = [
  ['Client', 'Revenue', 'Note'],
  ['Baer', 300, 'b'],
  ['Cato', 200, 'c'],
];

describe('rows inserted above', () => {
  it('move cells, table, names, rules, print area and what charts draw', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    await bench.excel('addTable', 'Data', 'A1:C3', 'Clients');
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        sheet.names.add('Title', sheet.getRange('A1'));
        const cells = sheet.getRange('A2:B3');
        cells.conditionalFormats.add('Custom').custom.rule.formula = '=$B2>100';
        sheet.getRange('C2:C3').dataValidation.rule = {
          list: { inCellDropDown: true, source: '=$A$2:$A$3' },
        };
        sheet.pageLayout.setPrintArea('A1:C3');
        sheet.charts.add('XYScatter', sheet.getRange('A1:B3'), 'Columns');
        sheet.getRange('1:2').insert('Down');
        await context.sync();
      }),
    );
    const [, data] = await bench.excel('sheets');
    expect(data?.tables).toEqual([{ name: 'Clients', address: 'A3:C5' }]);
    expect(data?.names).toEqual({ Title: 'A3' });
    expect(data?.conditionalFormats[0]?.address).toBe('A4:B5');
    expect(data?.dropDowns).toEqual([{ address: 'C4:C5', source: '=Data!$A$4:$A$5', takesOthers: false }]);
    expect(data?.print.area).toBe('A3:C5');
    expect(data?.charts[0]?.series[0]?.values?.area).toMatchObject({ row: 3, rows: 2 });
    expect(await bench.excel('values', 'Data', 'A3:B4')).toEqual([
      ['Client', 'Revenue'],
      ['Baer', 300],
    ]);
  });

  it('by the person do the same', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    await bench.excel('addTable', 'Data', 'A1:C3', 'Clients');
    await bench.excel('insertCells', 'Data', '1:3');
    await bench.excel('deleteCells', 'Data', 'B:B');
    const [, data] = await bench.excel('sheets');
    expect(data?.tables).toEqual([{ name: 'Clients', address: 'A4:B6' }]);
    expect(await bench.excel('values', 'Data', 'A4:B5')).toEqual([
      ['Client', 'Note'],
      ['Baer', 'b'],
    ]);
  });
});

describe('tables that change', () => {
  it('are resized in their header row and get headers for new columns', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    await bench.excel('addTable', 'Data', 'A1:C3', 'Clients');
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem('Clients').resize('A1:D5');
        await context.sync();
      }),
    );
    const [, data] = await bench.excel('sheets');
    expect(data?.tables).toEqual([{ name: 'Clients', address: 'A1:D5' }]);
    expect(await bench.excel('values', 'Data', 'A1:D1')).toEqual([['Client', 'Revenue', 'Note', 'Column4']]);
    const refused = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        context.workbook.tables.getItem('Clients').resize('A2:D5');
        await context.sync();
      }),
    );
    expect(refused?.code).toBe('InvalidArgument');
  });

  it('keep each header once when one is written over', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    await bench.excel('addTable', 'Data', 'A1:C3', 'Clients');
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('B1:C1').values = [['Client', 2026]];
        await context.sync();
      }),
    );
    expect(await bench.excel('values', 'Data', 'A1:C1')).toEqual([['Client', 'Client2', '2026']]);
  });

  it('lose and gain columns, show totals, and become plain cells', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    await bench.excel('addTable', 'Data', 'A1:C3', 'Clients');
    await bench.excel('filterTable', 'Clients');
    const filtered = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('Clients');
        const before = table.autoFilter.load('isDataFiltered');
        await context.sync();
        const was = before.isDataFiltered;
        table.clearFilters();
        table.sort.clear();
        table.columns.getItemAt(1).delete();
        table.columns.add(0, undefined, 'Owner');
        table.showTotals = true;
        table.autoFilter.load('isDataFiltered');
        await context.sync();
        return [was, table.autoFilter.isDataFiltered];
      }),
    );
    expect(filtered).toEqual([true, false]);
    const [, data] = await bench.excel('sheets');
    expect(data?.tables).toEqual([{ name: 'Clients', address: 'A1:C4' }]);
    expect(await bench.excel('values', 'Data', 'A1:C4')).toEqual([
      ['Owner', 'Client', 'Note'],
      ['', 'Baer', 'b'],
      ['', 'Cato', 'c'],
      ['Total', '', ''],
    ]);
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.tables.getItem('Clients').convertToRange();
        await context.sync();
      }),
    );
    expect((await bench.excel('sheets'))[1]?.tables).toEqual([]);
    expect(await bench.excel('values', 'Data', 'B2')).toEqual([['Baer']]);
  });

  it('take formulas along when a person sorts them', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', [
      ['Client', 'Revenue', 'Half'],
      ['Baer', 300, { formula: '=$B2/2', result: 150 }],
      ['Cato', 200, { formula: '=$B3/2+Other!$B3', result: 100 }],
    ]);
    await bench.excel('addTable', 'Data', 'A1:C3', 'Clients');
    await bench.excel('sortTable', 'Clients', 1);
    const formulas = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem('Data').getRange('A2:C3').load('formulas');
        await context.sync();
        return cells.formulas as unknown[][];
      }),
    );
    expect(formulas).toEqual([
      ['Cato', 200, '=$B2/2+Other!$B3'],
      ['Baer', 300, '=$B3/2'],
    ]);
  });

  it('are refused names that Excel refuses', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    await bench.excel('addTable', 'Data', 'A1:C3', 'Clients');
    for (const name of ['A1', 'R2', 'two words', '1st', 'x'.repeat(256)]) {
      const refused = await bench.pane.evaluate(
        (wished) =>
          window.refusal(async (context) => {
            context.workbook.tables.getItem('Clients').name = wished;
            await context.sync();
          }),
        name,
      );
      expect([name, refused?.code]).toEqual([name, 'InvalidArgument']);
    }
  });
});

describe('names of one sheet', () => {
  it('stand beside the same name of another and go with their sheet', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    const read = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets, names } = context.workbook;
        const sheet = worksheets.getItem('Data');
        const other = worksheets.getItem('Sheet1');
        sheet.names.add('Title', sheet.getRange('A1'));
        const moved = other.names.add('Title', other.getRange('B2'));
        moved.formula = "='Sheet1'!$C$3";
        moved.load('formula,scope');
        const value = sheet.names.getItem('title').getRange().load('values');
        names.load('items/name');
        const missing = other.names.getItemOrNullObject('Nowhere').load('name');
        await context.sync();
        sheet.delete();
        const left = other.names.getCount();
        await context.sync();
        return [
          moved.formula as string,
          moved.scope,
          JSON.stringify(value.values),
          names.items.length,
          missing.isNullObject,
          left.value,
        ];
      }),
    );
    expect(read).toEqual(['=Sheet1!$C$3', 'Worksheet', '[["Client"]]', 0, true, 1]);
  });
});
