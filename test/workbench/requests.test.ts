import { describe, expect } from 'vitest';
import { it } from '../support/workbench';

describe('requests', () => {
  it('stop at the action that fails and keep what the earlier ones did', async ({ bench }) => {
    const refusal = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [[1]];
        context.workbook.worksheets.getItem('Nowhere').getRange('A1').values = [[2]];
        sheet.getRange('A2').values = [[3]];
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({
      code: 'ItemNotFound',
      statement: 'var worksheet = worksheets.getItem(...);',
    });
    expect(await bench.excel('usedAddress', 'Sheet1')).toBe('A1');
  });

  it('fail where a test orders it: the second one, before anything or at an action', async ({ bench }) => {
    await bench.excel('failAtRequest', 2, { code: 'GeneralException' });
    await bench.excel('failAtRequest', 3, { code: 'Conflict', atAction: 4 });
    const codes = await bench.pane.evaluate(async () => {
      const results: (string | undefined)[] = [];
      for (const row of [1, 2, 3, 4]) {
        const refusal = await window.refusal(async (context) => {
          const sheet = context.workbook.worksheets.getItem('Sheet1');
          sheet.getCell(row, 0).values = [[row]];
          sheet.getCell(row, 1).values = [[row]];
          await context.sync();
        });
        results.push(refusal?.code);
      }
      return results;
    });
    expect(codes).toEqual([undefined, 'GeneralException', 'Conflict', undefined]);
    expect(await bench.excel('values', 'Sheet1', 'A2:A5')).toEqual([[1], [''], [''], [4]]);
  });

  it('may be carried out although their reply is lost', async ({ bench }) => {
    await bench.excel('failAtRequest', 1, { code: 'ServiceNotAvailable', atAction: 'after all' });
    const refusal = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['done']];
        await context.sync();
      }),
    );
    expect(refusal?.code).toBe('ServiceNotAvailable');
    expect(await bench.excel('values', 'Sheet1', 'A1')).toEqual([['done']]);
  });

  it('are counted with their bytes, and without those that only let go of ranges', async ({ bench }) => {
    await bench.excel('forgetRequests');
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        range.values = [['Baer']];
        await context.sync();
        range.load('values');
        await context.sync();
      }),
    );
    const requests = await bench.requests();
    expect(requests).toHaveLength(2);
    expect(requests[0]?.actions).toContain('Values=');
    expect(requests[1]?.actions).toContain('?values');
    expect(requests[1]?.bytesUp).toBeGreaterThan(100);
    expect(requests[1]?.bytesDown).toBeGreaterThan(30);
  });

  it('are refused while a cell is edited, or wait where they ask for it', async ({ bench }) => {
    await bench.excel('editCell', true);
    const refusal = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(refusal?.code).toBe('InvalidOperationInCellEditMode');
    const waiting = bench.pane.evaluate(() =>
      Excel.run({ delayForCellEdit: true }, async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[2]];
        await context.sync();
        return 'written';
      }),
    );
    await bench.excel('editCell', false);
    expect(await waiting).toBe('written');
    expect(await bench.excel('values', 'Sheet1', 'A1')).toEqual([[2]]);
  });

  it('of more than 5 MB, or with such a reply, are refused', async ({ bench }) => {
    const codes = await bench.pane.evaluate(async () => {
      const text = 'x'.repeat(1000);
      const write = (rows: number, at: number) =>
        window.refusal(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(at, 0, rows, 1);
          range.values = Array.from({ length: rows }, () => [text]);
          await context.sync();
        });
      const tooMuchUp = await write(6000, 0);
      const fine = [await write(3000, 0), await write(3000, 3000)];
      const tooMuchDown = await window.refusal(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:A6000').load('values');
        await context.sync();
      });
      return [tooMuchUp?.code, ...fine, tooMuchDown?.code];
    });
    expect(codes).toEqual([
      'RequestPayloadSizeLimitExceeded',
      null,
      null,
      'ResponsePayloadSizeLimitExceeded',
    ]);
  });

  it('for what the workbench does not play fail with the member’s name', async ({ bench }) => {
    const refusal = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').copyFrom('B1');
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({ code: 'ApiNotFound' });
    expect(refusal?.message).toContain('Range.copyFrom()');
  });
});
