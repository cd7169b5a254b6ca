import { describe, expect } from 'vitest';
import { it } from '../support/workbench';

describe('settings through office.js', () => {
  it('of the workbook keep any JSON value by key', async ({ bench }) => {
    const read = await bench.pane.evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.settings.add('choices', { cut: 'median', columns: [1, 2] });
        await context.sync();
      });
      return Excel.run(async (context) => {
        const found = context.workbook.settings.getItemOrNullObject('choices').load('value');
        const none = context.workbook.settings.getItemOrNullObject('other').load('value');
        await context.sync();
        const value: unknown = found.value;
        found.delete();
        await context.sync();
        return [value, none.isNullObject];
      });
    });
    expect(read).toEqual([{ cut: 'median', columns: [1, 2] }, true]);
    expect(await bench.excel('settings')).toEqual({});
  });

  it('of the document are saved and come back after a reload of the pane', async ({ bench }) => {
    await bench.pane.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set('seen', { tour: true });
          Office.context.document.settings.saveAsync(resolve);
        }),
    );
    const pane = await bench.reopenPane();
    expect(await pane.evaluate(() => Office.context.document.settings.get('seen') as unknown)).toEqual({
      tour: true,
    });
  });
});

describe('requirement sets', () => {
  it('are those the host claims', async ({ bench }) => {
    const supported = await bench.pane.evaluate(() =>
      [
        ['ExcelApi', '1.16'],
        ['ExcelApi', '1.17'],
        ['SharedRuntime', '1.1'],
        ['CustomFunctionsRuntime', '1.4'],
        ['AddinCommands', '1.1'],
      ].map(([name = '', version]) => Office.context.requirements.isSetSupported(name, version)),
    );
    expect(supported).toEqual([true, false, true, true, true]);
  });

  it('can be those of an older Excel', async ({ bench }) => {
    await bench.excel('claimSet', 'ExcelApi', '1.7');
    const pane = await bench.reopenPane();
    const supported = await pane.evaluate(() =>
      ['1.7', '1.12'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
    );
    expect(supported).toEqual([true, false]);
  });
});
