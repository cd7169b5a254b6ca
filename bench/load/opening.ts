import type { Browser } from 'playwright-core';
import type {} from '../../src/workbench/memory';

/** A task pane: where its page is, and what stands in it when it has painted. */
export interface Pane {
  readonly name: string;
  readonly path: string;
  readonly painted: string;
}

/** How a pane opened: milliseconds until a formula was answered and until it painted, and what it had loaded by then. */
export interface Opening {
  readonly answered: number;
  readonly drawn: number;
  readonly needed: readonly string[];
}

/** Opens a pane in a new profile, with the workbench around it there already. */
export async function opened(browser: Browser, address: string, pane: Pane): Promise<Opening> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(`${address}/memory.html?pane=/empty.html`);
    await page.waitForFunction(() => window.workbench !== undefined);
    return await page.evaluate(async ({ path, painted }) => {
      const control = window.workbench;
      const old = document.querySelector('iframe');
      if (!control || !old) throw new Error('The workbench has no pane.');
      const begun = performance.now();
      const frame = control.host.openPane(path);
      old.replaceWith(frame);
      const answered = control.callFunction('CLIENTPROFIT', [3, 1]).then(() => performance.now() - begun);
      while (!frame.contentDocument?.querySelector(painted))
        await new Promise((next) => requestAnimationFrame(next));
      const drawn = performance.now() - begun;
      const resources = frame.contentWindow?.performance.getEntriesByType('resource') ?? [];
      const needed = resources
        .map(({ name }) => new URL(name).pathname)
        .filter((file) => !file.startsWith('/office-js/') && /\.(js|css)$/.test(file));
      return { answered: await answered, drawn, needed };
    }, pane);
  } finally {
    await context.close();
  }
}
