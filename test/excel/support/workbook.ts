import { onTestFinished } from 'vitest';
import { browserContext, TestWorkbench } from '../../support/workbench';
import { adapterBundle } from './adapterBundle';

const PANE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Adapter</title>
<link rel="icon" href="data:,"><script src="/office-js/office.js"></script>
<script src="/adapter-pane.js"></script></head><body></body></html>`;

type Adapter = NonNullable<Window['adapter']>;

/** A new workbook in memory, with Microsoft's own office.js between it and the adapter. */
export class OpenWorkbook extends TestWorkbench {
  /** Adds a sheet with these cells; a text stays a text, and an error is an error. */
  put(sheet: string, rows: Rows): Promise<void> {
    return this.excel('addSheet', sheet, rows);
  }

  /** Presses the ribbon's button; the answer is what the user is told. */
  async build(): Promise<{ kind: string; text: string }> {
    await this.excel('press', 'buildClientMatrix');
    return this.pane.evaluate(
      () => (window.adapter as Adapter).notices.last() ?? { kind: 'nothing', text: '' },
    );
  }

  /** All that the user was told, oldest first. */
  told(): Promise<string[]> {
    return this.pane.evaluate(() => (window.adapter as Adapter).told);
  }
}

/** Rows of cells as they are, never parsed. */
export type Rows = NonNullable<Parameters<NonNullable<Window['workbench']>['addSheet']>[1]>;

let script: Promise<string> | undefined;

/** Opens a workbook for the test that is running; it is closed at its end, and fails it where an error went unnoticed. */
export async function openWorkbook(): Promise<OpenWorkbook> {
  script ??= adapterBundle();
  const context = await browserContext();
  const body = await script;
  await context.route(isAt('/adapter-pane.html'), (route) =>
    route.fulfill({ contentType: 'text/html', body: PANE }),
  );
  await context.route(isAt('/adapter-pane.js'), (route) =>
    route.fulfill({ contentType: 'text/javascript', body }),
  );
  const workbook = await OpenWorkbook.open(context, '/adapter-pane.html');
  onTestFinished(() => workbook.close());
  await workbook.pane.waitForFunction(() => window.adapter !== undefined);
  return workbook;
}

/** Told by the path alone: the workbench's own address names the pane too, behind its question mark. */
function isAt(path: string): (url: URL) => boolean {
  return (url) => url.pathname === path;
}
