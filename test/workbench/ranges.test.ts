import { describe, expect } from 'vitest';
import { it } from '../support/workbench';

const block = [
  ['Client', 'Revenue', null, 'Note'],
  ['Baer', 100, null, 'far'],
  ['Cato', 200, null, null],
  [null, null, null, null],
  ['Apart', 1, null, null],
];

describe('ranges through office.js', () => {
  it('lead to others: cell, row, column, resized, moved, below, entire column', async ({ bench }) => {
    const addresses = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:D5');
        const others = [
          range.getCell(0, 1),
          range.getRow(3),
          range.getColumn(2),
          range.getResizedRange(1, -1),
          range.getOffsetRange(-1, 2),
          range.getRowsBelow(2),
          range.getColumnsAfter(1),
          range.getLastCell(),
          range.getEntireColumn(),
          range.getBoundingRect(range.getOffsetRange(10, 10)),
          range.getIntersection(range.getOffsetRange(1, 1)),
        ];
        for (const other of others) other.load('address');
        await context.sync();
        return others.map((other) => other.address.replace('Sheet1!', ''));
      }),
    );
    expect(addresses).toEqual([
      'C2',
      'B5:D5',
      'D2:D5',
      'B2:C6',
      'D1:F4',
      'B6:D7',
      'E2:E5',
      'D5',
      'B:D',
      'B2:N15',
      'C3:D5',
    ]);
  });

  it('outside the sheet are refused, and no intersection is a null object', async ({ bench }) => {
    const refusal = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').getOffsetRange(-1, 0);
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({ code: 'InvalidArgument' });
    const isNull = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const none = sheet.getRange('A1').getIntersectionOrNullObject(sheet.getRange('B2'));
        const child = none.getEntireColumn().load('address');
        await context.sync();
        return [none.isNullObject, child.isNullObject];
      }),
    );
    expect(isNull).toEqual([true, true]);
  });

  it('know the block around a cell and the part of them that is used', async ({ bench }) => {
    await bench.excel('setCells', 'Sheet1', 'B3', block);
    const addresses = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const found = [
          sheet.getRange('C4').getSurroundingRegion(),
          sheet.getRange('H20').getSurroundingRegion(),
          sheet.getUsedRange(),
          sheet.getRange('C:C').getUsedRange(),
          sheet.getRange('D:D').getUsedRangeOrNullObject(),
        ];
        for (const range of found) range.load('address');
        await context.sync();
        return found.map((range) => (range.isNullObject ? null : range.address));
      }),
    );
    expect(addresses).toEqual(['Sheet1!B3:C5', 'Sheet1!H20', 'Sheet1!B3:E7', 'Sheet1!C3:C7', null]);
  });

  it('say which areas are selected; one range cannot stand for several', async ({ bench }) => {
    await bench.excel('select', 'Sheet1', 'B2:C4,E6');
    const seen = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const areas = context.workbook.getSelectedRanges().load('address,areaCount');
        const cell = context.workbook.getActiveCell().load('address');
        await context.sync();
        return [areas.address, areas.areaCount, cell.address];
      }),
    );
    expect(seen).toEqual(['Sheet1!B2:C4,Sheet1!E6', 2, 'Sheet1!E6']);
    const refused = () =>
      bench.pane.evaluate(() =>
        window.refusal(async (context) => {
          context.workbook.getSelectedRange().load('address');
          await context.sync();
        }),
      );
    expect(await refused()).toMatchObject({ code: 'InvalidSelection' });
    await bench.excel('select', 'Sheet1', 'A1');
    expect(await refused()).toBeNull();
    await bench.excel('selectDrawing');
    expect(await refused()).toMatchObject({ code: 'InvalidSelection' });
  });

  it('must be loaded before they are read: that rule is the library’s own', async ({ bench }) => {
    const code = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('address');
        await context.sync();
        try {
          return range.values;
        } catch (error) {
          return (error as OfficeExtension.Error).code;
        }
      }),
    );
    expect(code).toBe('PropertyNotLoaded');
  });

  it('take fonts, fills, widths and number formats, column by column', async ({ bench }) => {
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B3');
        range.format.font.bold = true;
        range.format.fill.color = '#ffeecc';
        range.format.columnWidth = 120;
        range.numberFormat = [
          ['0.0', '@'],
          ['0.0', '0%'],
          ['0.0', '0%'],
        ];
        await context.sync();
      }),
    );
    expect(await bench.excel('numberFormats', 'Sheet1', 'A1:B3')).toEqual([
      ['0.0', '@'],
      ['0.0', '0%'],
      ['0.0', '0%'],
    ]);
  });

  it('show their values as text in the common formats', async ({ bench }) => {
    await bench.excel('setCells', 'Sheet1', 'A1', [[1234.5, 0.256, 'Baer', true]]);
    const text = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D1');
        range.numberFormat = [['#,##0.00', '0.0%', 'General', 'General']];
        range.load('text');
        await context.sync();
        return range.text;
      }),
    );
    expect(text).toEqual([['1,234.50', '25.6%', 'Baer', 'TRUE']]);
  });
});
