import { describe, expect } from 'vitest';
import { it } from '../support/workbench';

describe('worksheets through office.js', () => {
  it('are added last without being activated, found by name in any case, renamed and deleted', async ({
    bench,
  }) => {
    const seen = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const added = worksheets.add('Client matrix').load('id,name,position');
        const active = worksheets.getActiveWorksheet().load('name');
        const missing = worksheets.getItemOrNullObject('Nowhere');
        missing.delete();
        await context.sync();
        const again = worksheets.getItem('CLIENT MATRIX').load('id');
        added.name = 'Matrix';
        const all = worksheets.load('items/name');
        await context.sync();
        const names = all.items.map((sheet) => sheet.name);
        added.delete();
        const count = worksheets.getCount();
        await context.sync();
        return [added.id === again.id, added.position, active.name, missing.isNullObject, names, count.value];
      }),
    );
    expect(seen).toEqual([true, 1, 'Sheet1', true, ['Sheet1', 'Matrix'], 1]);
  });

  it('refuse the names that Excel refuses', async ({ bench }) => {
    const codes = await bench.pane.evaluate(async () => {
      const refused: (string | undefined)[] = [];
      for (const name of ['x'.repeat(32), 'a/b', 'a:b', "'a", 'history', ' ', 'SHEET1']) {
        const refusal = await window.refusal(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        });
        refused.push(refusal?.code);
      }
      return refused;
    });
    expect(codes).toEqual([...Array<string>(6).fill('InvalidArgument'), 'ItemAlreadyExists']);
  });

  it('keep custom properties, found again in a later request', async ({ bench }) => {
    const read = await bench.pane.evaluate(async () => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Ours');
        sheet.customProperties.add('source', 'Clients');
        sheet.customProperties.add('Source', 'Clients 2');
        await context.sync();
      });
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Ours');
        const found = sheet.customProperties.getItemOrNullObject('SOURCE').load('key,value');
        const none = sheet.customProperties.getItemOrNullObject('other').load('value');
        await context.sync();
        return [found.key, found.value, none.isNullObject];
      });
    });
    expect(read).toEqual(['source', 'Clients 2', true]);
  });

  it('hide their gridlines', async ({ bench }) => {
    const read = await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1').load('showGridlines');
        await context.sync();
        const before = sheet.showGridlines;
        sheet.showGridlines = false;
        await context.sync();
        sheet.load('showGridlines');
        await context.sync();
        return [before, sheet.showGridlines];
      }),
    );
    expect(read).toEqual([true, false]);
  });

  it('protected take no writes, and say so', async ({ bench }) => {
    await bench.excel('protectSheet', 'Sheet1');
    const refusal = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        sheet.protection.load('protected');
        await context.sync();
        if (sheet.protection.protected) sheet.getRange('A1').values = [[1]];
        await context.sync();
      }),
    );
    expect(refusal?.code).toBe('AccessDenied');
    expect(await bench.excel('usedAddress', 'Sheet1')).toBeNull();
  });

  it('can be neither added nor deleted in a protected workbook', async ({ bench }) => {
    await bench.excel('protectWorkbook');
    const refusal = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        context.workbook.worksheets.add('New');
        await context.sync();
      }),
    );
    expect(refusal).toMatchObject({ code: 'AccessDenied' });
  });

  it('the last visible one cannot be deleted', async ({ bench }) => {
    const refusal = await bench.pane.evaluate(() =>
      window.refusal(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().delete();
        await context.sync();
      }),
    );
    expect(refusal?.code).toBe('InvalidOperation');
  });
});
