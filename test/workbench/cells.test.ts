import { describe, expect } from 'vitest';
import { it } from '../support/workbench';

describe('cells through office.js', () => {
  it('come back as they were written, with address and types', async ({ bench }) => {
    const read = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C2');
        range.values = [
          ['Baer', 1250.5, true],
          ['', -3, '#N/A'],
        ];
        range.load('address,values,valueTypes');
        await context.sync();
        return { address: range.address, values: range.values, types: range.valueTypes };
      }),
    );
    expect(read.address).toBe('Sheet1!A1:C2');
    expect(read.values).toEqual([
      ['Baer', 1250.5, true],
      ['', -3, '#N/A'],
    ]);
    expect(read.types).toEqual([
      ['String', 'Double', 'Boolean'],
      ['Empty', 'Double', 'Error'],
    ]);
  });

  it('a text stays a text in cells formatted as text', async ({ bench }) => {
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
        range.numberFormat = [['@', 'General']];
        range.values = [['1-2', '1e3']];
        await context.sync();
      }),
    );
    expect(await bench.excel('values', 'Sheet1', 'A1:B1')).toEqual([['1-2', 1000]]);
    expect(await bench.excel('numberFormats', 'Sheet1', 'A1:B1')).toEqual([['@', 'General']]);
  });

  it('a text that begins with =, + or - becomes a formula unless an apostrophe stands before it', async ({
    bench,
  }) => {
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D1');
        range.values = [['=HYPERLINK("http://x")', '+Baer', '-Baer', `'=HYPERLINK("http://x")`]];
        await context.sync();
      }),
    );
    expect(await bench.excel('formulas', 'Sheet1', 'A1:D1')).toEqual([
      ['=HYPERLINK("http://x")', '=+Baer', '=-Baer', '=HYPERLINK("http://x")'],
    ]);
    expect(await bench.excel('values', 'Sheet1', 'D1')).toEqual([['=HYPERLINK("http://x")']]);
  });

  it('null leaves a cell alone and one value fills a whole range', async ({ bench }) => {
    await bench.excel('setCells', 'Sheet1', 'A1', [['old', 'old']]);
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1:B1').values = [[null, 'new']];
        (sheet.getRange('A2:B3') as { values: unknown }).values = 7;
        await context.sync();
      }),
    );
    expect(await bench.excel('values', 'Sheet1', 'A1:B3')).toEqual([
      ['old', 'new'],
      [7, 7],
      [7, 7],
    ]);
  });

  it('more than 1500 cells, which office.js writes in pieces, arrive whole', async ({ bench }) => {
    const sum = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:D2001');
        range.values = Array.from({ length: 2000 }, (_, i) => [i, i * 2, `c${i}`]);
        range.load('values');
        await context.sync();
        return [range.values.length, range.values[1999]];
      }),
    );
    expect(sum).toEqual([2000, [1999, 3998, 'c1999']]);
    expect(await bench.requests()).toHaveLength(1);
  });

  it('a matrix of the wrong size is refused, and named', async ({ bench }) => {
    const refusal = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2]];
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({ code: 'InvalidArgument', statement: 'range.values = ...;' });
  });

  it('an empty cell reads as "" and what a formula gives is not guessed', async ({ bench }) => {
    await bench.excel('setCells', 'Sheet1', 'A1', [
      [null, { formula: '=1+1', result: 2 }, { formula: '=B1*2' }],
    ]);
    const known = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets
          .getActiveWorksheet()
          .getRange('A1:B1')
          .load('values,formulas');
        await context.sync();
        return [range.values, range.formulas];
      }),
    );
    expect(known).toEqual([[['', 2]], [['', '=1+1']]]);
    const refusal = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('C1').load('values');
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({ code: 'NotImplemented' });
    expect(refusal?.message).toContain('=B1*2');
  });

  it('whole columns and more than five million cells read as null', async ({ bench }) => {
    const read = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets
          .getActiveWorksheet()
          .getRange('A:F')
          .load('values,address,rowCount');
        await context.sync();
        return [range.values, range.address, range.rowCount];
      }),
    );
    expect(read).toEqual([null, 'Sheet1!A:F', 1_048_576]);
  });
});
