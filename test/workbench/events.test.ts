import { describe, expect } from 'vitest';
import { it } from '../support/workbench';

declare global {
  interface Window {
    /** What the handlers in the pane were told. */
    heard: unknown[];
  }
}

describe('events through office.js', () => {
  it('tell of edits in a sheet and in a table, until the handler is removed', async ({ bench }) => {
    await bench.excel('addSheet', 'Data', [['Client'], ['Baer']]);
    await bench.excel('addTable', 'Data', 'A1:A2', 'Clients');
    await bench.pane.evaluate(async () => {
      window.heard = [];
      const handler = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        const added = sheet.onChanged.add((event) => {
          window.heard.push(['sheet', event.address, event.changeType, event.source]);
          return Promise.resolve();
        });
        context.workbook.tables.getItem('Clients').onChanged.add((event) => {
          window.heard.push(['table', event.address]);
          return Promise.resolve();
        });
        await context.sync();
        return added;
      });
      Object.assign(window, { handler });
    });
    await bench.excel('type', 'Data', 'A2', [['Cato']]);
    await bench.pane.waitForFunction(() => window.heard.length === 2);
    await bench.pane.evaluate(async () => {
      const { handler } = window as unknown as { handler: OfficeExtension.EventHandlerResult<unknown> };
      handler.remove();
      await handler.context.sync();
    });
    await bench.excel('type', 'Data', 'C7', [['outside the table']]);
    await bench.excel('type', 'Data', 'A2', [['Dido']]);
    await bench.pane.waitForFunction(() => window.heard.length === 3);
    expect(await bench.pane.evaluate(() => window.heard)).toEqual([
      ['sheet', 'A2', 'RangeEdited', 'Local'],
      ['table', 'A2'],
      ['table', 'A2'],
    ]);
  });

  it('tell the add-in of its own writes as such', async ({ bench }) => {
    await bench.pane.evaluate(() =>
      Excel.run(async (context) => {
        window.heard = [];
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onChanged.add(({ address, triggerSource }) => {
          window.heard.push([address, triggerSource]);
          return Promise.resolve();
        });
        await context.sync();
        sheet.getRange('B2:C2').values = [[1, 2]];
        await context.sync();
      }),
    );
    await bench.pane.waitForFunction(() => window.heard.length > 0);
    expect(await bench.pane.evaluate(() => window.heard)).toEqual([['B2:C2', 'ThisLocalAddin']]);
  });

  it('tell of a new selection, in the sheet and in the document', async ({ bench }) => {
    await bench.pane.evaluate(async () => {
      window.heard = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.onSelectionChanged.add((event) => {
          window.heard.push(event.address);
          return Promise.resolve();
        });
        context.workbook.onSelectionChanged.add(() => {
          window.heard.push('workbook');
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    await bench.excel('select', 'Sheet1', 'B2:C3');
    await bench.pane.waitForFunction(() => window.heard.length === 2);
    expect((await bench.pane.evaluate(() => window.heard)).sort()).toEqual(['B2:C3', 'workbook']);
  });

  it('tell which sheet is activated', async ({ bench }) => {
    await bench.excel('addSheet', 'Data');
    await bench.pane.evaluate(async () => {
      window.heard = [];
      await Excel.run(async (context) => {
        context.workbook.worksheets.onActivated.add((event) => {
          window.heard.push(event.worksheetId);
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    await bench.excel('select', 'Data', 'A1');
    await bench.pane.waitForFunction(() => window.heard.length === 1);
    const data = (await bench.excel('sheets')).find((sheet) => sheet.name === 'Data');
    expect(await bench.pane.evaluate(() => window.heard)).toEqual([data?.id]);
  });
});

describe('the ribbon and the pane', () => {
  it('a command runs in the pane, and is done when it says so', async ({ bench }) => {
    await bench.pane.evaluate(() => {
      Office.actions.associate('buildClientMatrix', (event: Office.AddinCommands.Event) => {
        window.heard = [event.source.id];
        event.completed();
      });
    });
    await bench.excel('press', 'buildClientMatrix');
    expect(await bench.pane.evaluate(() => window.heard)).toEqual(['buildClientMatrix']);
  });

  it('the add-in shows and hides its pane, and hears of it', async ({ bench }) => {
    const modes = await bench.pane.evaluate(async () => {
      const heard: string[] = [];
      await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
        heard.push(visibilityMode);
      });
      await Office.addin.hide();
      await Office.addin.showAsTaskpane();
      return heard;
    });
    expect(modes).toEqual(['Hidden', 'Taskpane']);
    expect(await bench.page.isVisible('#pane')).toBe(true);
  });
});
