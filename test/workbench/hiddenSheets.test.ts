import { describe, expect } from 'vitest';
import { it } from '../support/workbench';

const clients = [
  ['Client', 'Revenue', 'Note'],
  ['Baer', 300, 'b'],
  ['Cato', 200, 'c'],
];

describe('sheets that are hidden', () => {
  it('let another be active, and the last one stays', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    await bench.excel('select', 'Data', 'A1');
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').visibility = 'Hidden';
        await context.sync();
      }),
    );
    const seen = (await bench.excel('sheets')).map((sheet) => [sheet.name, sheet.visibility, sheet.isActive]);
    expect(seen).toEqual([
      ['Sheet1', 'Visible', true],
      ['Data', 'Hidden', false],
    ]);
    const refused = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').visibility = 'Hidden';
        await context.sync();
      }),
    );
    expect(refused?.code).toBe('InvalidOperation');
  });

  it('still feed charts of other sheets', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    const read = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const data = context.workbook.worksheets.getItem('Data');
        data.visibility = 'Hidden';
        const chart = context.workbook.worksheets
          .getItem('Sheet1')
          .charts.add('XYScatter', data.getRange('A1:B3'), 'Columns');
        chart.plotVisibleOnly = false;
        chart.plotArea.insideLeft = 40;
        chart.load('plotVisibleOnly,width');
        await context.sync();
        return [chart.plotVisibleOnly, chart.width];
      }),
    );
    expect(read).toEqual([false, 360]);
    const [first] = await bench.excel('sheets');
    expect(first?.charts[0]?.series.map((series) => series.values?.sheetId)).toHaveLength(1);
  });
});

describe('a formula that spills', () => {
  it('tells where to, and where from', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', [[{ formula: '=X(1)', result: 1 }], [2], [3]]);
    await bench.excel('spill', 'Data', 'A1:A3');
    const read = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        const to = sheet.getRange('A1').getSpillingToRangeOrNullObject().load('address');
        const from = sheet.getRange('A3').getSpillParentOrNullObject().load('address');
        const none = sheet.getRange('B1').getSpillingToRangeOrNullObject().load('address');
        await context.sync();
        return [to.address, from.address, none.isNullObject];
      }),
    );
    expect(read).toEqual(['Data!A1:A3', 'Data!A1', true]);
  });
});
