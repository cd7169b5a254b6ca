import { describe, expect } from 'vitest';
import { it } from '../support/workbench';

const clients = [
  ['Client', 'Revenue'],
  ['Baer', 300],
  ['Cato', 200],
];

describe('conditional formats through office.js', () => {
  it('are added as the strongest, tell their looks, and are cleared', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    const count = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem('Data').getRange('A2:B3');
        const weak = cells.conditionalFormats.add('Custom');
        weak.custom.rule.formula = '=$B2>100';
        weak.custom.format.font.color = '#112233';
        const strong = cells.conditionalFormats.add('Custom');
        strong.custom.rule.formula = '=$B2>250';
        strong.custom.format.fill.color = '#ffeeee';
        strong.custom.format.font.bold = true;
        strong.stopIfTrue = true;
        const added = cells.conditionalFormats.getCount();
        await context.sync();
        return added.value;
      }),
    );
    expect(count).toBe(2);
    const [, data] = await bench.excel('sheets');
    expect(data?.conditionalFormats).toEqual([
      { address: 'A2:B3', formula: '=$B2>250', style: { bold: true, fill: '#FFEEEE' }, stopIfTrue: true },
      { address: 'A2:B3', formula: '=$B2>100', style: { fontColor: '#112233' }, stopIfTrue: false },
    ]);
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange().conditionalFormats.clearAll();
        await context.sync();
      }),
    );
    expect((await bench.excel('sheets'))[1]?.conditionalFormats).toEqual([]);
  });

  it('go with the formats of the cells, and are refused a formula that is none', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getItem('Data').getRange('A2:B3');
        cells.conditionalFormats.add('Custom').custom.rule.formula = '=$B2>100';
        cells.clear('Contents');
        await context.sync();
      }),
    );
    expect((await bench.excel('sheets'))[1]?.conditionalFormats).toHaveLength(1);
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('A1:C9').clear('Formats');
        await context.sync();
      }),
    );
    expect((await bench.excel('sheets'))[1]?.conditionalFormats).toEqual([]);
    const refused = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        const cells = context.workbook.worksheets.getItem('Data').getRange('A2');
        cells.conditionalFormats.add('Custom').custom.rule.formula = '=IF(';
        await context.sync();
      }),
    );
    expect(refused?.code).toBe('InvalidArgument');
  });
});

describe('drop-down lists through office.js', () => {
  it('keep their source, take other text, and are cleared in part', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    const read = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        const { dataValidation } = sheet.getRange('C2:C9');
        dataValidation.rule = { list: { inCellDropDown: true, source: '=$A$2:$A$3' } };
        dataValidation.errorAlert = { showAlert: false, style: 'Information', title: '', message: '' };
        dataValidation.ignoreBlanks = true;
        sheet.getRange('C5').dataValidation.clear();
        dataValidation.load('type,rule');
        await context.sync();
        return [dataValidation.type, dataValidation.rule];
      }),
    );
    expect(read).toEqual(['List', { list: { inCellDropDown: true, source: '=$A$2:$A$3' } }]);
    const [, data] = await bench.excel('sheets');
    expect(data?.dropDowns).toEqual([
      { address: 'C2:C4', source: '=$A$2:$A$3', takesOthers: true },
      { address: 'C6:C9', source: '=$A$2:$A$3', takesOthers: true },
    ]);
  });

  it('are refused words of more than 255 characters, and kinds that are not played', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    const long = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem('Data').getRange('C2');
        dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } };
        await context.sync();
      }),
    );
    expect(long?.code).toBe('InvalidArgument');
    const other = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        const { dataValidation } = context.workbook.worksheets.getItem('Data').getRange('C2');
        dataValidation.rule = { wholeNumber: { formula1: 1, operator: 'GreaterThan' } };
        await context.sync();
      }),
    );
    expect(other?.code).toBe('ApiNotFound');
  });
});

describe('how a sheet prints', () => {
  it('is set and read through office.js', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    const read = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        const layout = sheet.pageLayout;
        layout.orientation = 'Landscape';
        layout.paperSize = 'A4';
        layout.zoom = { horizontalFitToPages: 1 };
        layout.centerHorizontally = true;
        layout.setPrintArea('A1:B3');
        layout.setPrintTitleRows(sheet.getRange('A1:A2'));
        layout.setPrintMargins('Inches', { left: 0.5 });
        layout.load('zoom,paperSize,leftMargin');
        await context.sync();
        return [layout.zoom, layout.paperSize, layout.leftMargin];
      }),
    );
    expect(read).toEqual([{ horizontalFitToPages: 1 }, 'A4', 36]);
    const [, data] = await bench.excel('sheets');
    expect(data?.print).toEqual({ area: 'A1:B3', titleRows: '1:2' });
    expect(data?.pageLayout).toMatchObject({ orientation: 'Landscape', centerHorizontally: true });
  });

  it('is refused where a page is both scaled and fitted', async ({ bench }) => {
    const refused = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').pageLayout.zoom = {
          scale: 100,
          horizontalFitToPages: 1,
        };
        await context.sync();
      }),
    );
    expect(refused?.code).toBe('InvalidArgument');
  });
});

describe('looks read and given cell by cell', () => {
  it('are white, black and plain where nobody gave any', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', clients);
    await bench.excel('setStyle', 'Data', 'B2:B3', { bold: true, fill: '#AABBCC' });
    const looks = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        sheet
          .getRange('A2:A3')
          .setCellProperties([[{ format: { font: { color: '#102030' } } }], [{ format: { fill: {} } }]]);
        const asked = { format: { fill: { color: true }, font: { bold: true, color: true } } };
        const read = sheet.getRange('A2:B3').getCellProperties(asked);
        await context.sync();
        return read.value;
      }),
    );
    const look = (fill: string, color: string, bold: boolean) => ({
      format: { fill: { color: fill }, font: { bold, color } },
    });
    expect(looks).toEqual([
      [look('#FFFFFF', '#102030', false), look('#AABBCC', '#000000', true)],
      [look('#FFFFFF', '#000000', false), look('#AABBCC', '#000000', true)],
    ]);
  });
});
