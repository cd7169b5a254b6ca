import type { Browser, Frame, Page } from 'playwright-core';
import { putTable } from './hostPage';
import { PLAIN_PANE, PLAIN_PANE_HTML } from './plainPane';
import { blocksRead, keepBlocks } from './blocksRead';
import type { Wanted } from './tables';
import { watched, WATCHING } from './watch';
import type { Watched } from './watch';

/** What went over the wire, as Excel on the web would count it. */
export interface Moved extends Watched {
  readonly requests: number;
  readonly bytesDown: number;
  readonly bytesUp: number;
}

/** The add-in's count and build of one table, and the same bytes moved with nothing done. */
export interface Run {
  /** From opening the table until its clients are counted and drawn. */
  readonly counted: Moved;
  /** A whole build: read anew, reckoned, planned, written. */
  readonly built: Moved;
  readonly plain: Moved;
}

/** However long it takes on a busy machine, in milliseconds. */
const PATIENCE = 1_800_000;

/** Counts and builds a table in the add-in, then moves the same bytes through office.js alone. */
export async function runOnce(browser: Browser, site: string, table: Wanted): Promise<Run> {
  const context = await browser.newContext({ baseURL: site, viewport: { width: 480, height: 900 } });
  try {
    await context.addInitScript(WATCHING);
    await context.route(
      (url) => url.pathname === PLAIN_PANE,
      (route) => route.fulfill({ contentType: 'text/html', body: PLAIN_PANE_HTML }),
    );
    const page = await context.newPage();
    // The library asks a person whether to trust a page on http://localhost.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto('/memory.html?pane=/plain-pane.html');
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench?.host.paneReady);
    await putTable(page, table);
    const counted = await inAddin(page, async (pane) => {
      await pane.getByRole('tab', { name: 'Matrix' }).click({ timeout: PATIENCE });
      await pane.locator('matrix-chart').waitFor({ timeout: PATIENCE });
    });
    const pane = await frameOf(page);
    await keepBlocks(page);
    const built = await moved(page, pane, async () => {
      await pane.locator('footer .primary').click();
      await pane.locator('.result h2, .result h3').first().waitFor({ timeout: PATIENCE });
      await pane.getByText(/ready/).first().waitFor({ timeout: PATIENCE });
    });
    return { counted, built, plain: await plainly(page, built) };
  } finally {
    await context.close();
  }
}

async function inAddin(page: Page, work: (pane: Frame) => Promise<void>): Promise<Moved> {
  const pane = await openPane(page, 'addin/taskpane.html', false);
  return moved(page, pane, () => work(pane));
}

/** Reads the columns and rows of the build's own requests, and writes what it wrote in as many bytes a request. */
async function plainly(page: Page, built: Moved): Promise<Moved> {
  const blocks = await blocksRead(page);
  const bytesAWrite = await page.evaluate(() => {
    const log = window.workbench?.requests() ?? [];
    const writes = log.filter(({ actions }) => actions.includes('Values='));
    return writes.reduce((sum, { bytesUp }) => sum + bytesUp, 0) / Math.max(1, writes.length);
  });
  const pane = await openPane(page, 'plain-pane.html', true);
  await takeCells(pane);
  const plain = await moved(page, pane, () =>
    pane.evaluate(
      `readCells(${JSON.stringify(blocks)}).then(() => writeCells(window.cells, ${bytesAWrite}))`,
    ),
  );
  if (plain.bytesUp < built.bytesUp * 0.8 || plain.bytesDown < built.bytesDown * 0.8)
    throw new Error('What was moved for comparison is not what the build moved.');
  return plain;
}

/**
 * Has the pane take what the sheets hold. The host keeps each text once, and what the build wrote was new to it but for the
 * clients' names: texts are changed by a letter, so that they are as new to it again.
 */
async function takeCells(pane: Frame): Promise<void> {
  await pane.evaluate(() => {
    const excel = window.parent.workbench;
    if (!excel) throw new Error('The page has no workbench.');
    const names = new Set(
      excel.values('Sheet1', (excel.usedAddress('Sheet1') ?? '').replace(/:[A-Z]+/, ':A')).flat(),
    );
    const changed = (cell: unknown): unknown =>
      typeof cell !== 'string' || cell === '' || names.has(cell) ? cell : `${cell.slice(0, -1)}~`;
    const made = excel.sheets().filter(({ name }) => name !== 'Sheet1');
    const cells = made.flatMap(({ name }) => {
      const address = excel.usedAddress(name);
      if (!address) return [];
      const rows = excel.values(name, address).map((row) => row.map(changed));
      // Texts that were put together from others become plain ones on this way.
      const plain = JSON.parse(JSON.stringify(rows)) as unknown;
      return [{ name: `${name.slice(0, 20)} again`, row: 0, column: 0, cells: plain }];
    });
    Object.assign(window, { cells });
  });
}

async function openPane(page: Page, url: string, isReady: boolean): Promise<Frame> {
  await page.evaluate(
    async ({ address, waits }) => {
      const host = window.workbench?.host;
      const old = document.querySelector('iframe');
      if (!host || !old) throw new Error('The page has no pane.');
      old.replaceWith(host.openPane(address));
      if (waits) await host.paneReady;
    },
    { address: url, waits: isReady },
  );
  return frameOf(page);
}

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  return frame;
}

/** What was said over the wire while something was done. */
async function moved(page: Page, pane: Frame, work: () => Promise<void>): Promise<Moved> {
  await page.evaluate(() => window.workbench?.forgetRequests());
  const cdp = await page.context().newCDPSession(page);
  const seen = await watched(pane, cdp, work);
  await cdp.detach();
  const log = await page.evaluate(() => window.workbench?.requests() ?? []);
  const failed = log.find(({ error }) => error !== null);
  if (failed) throw new Error(`Excel refused a request: ${failed.error ?? ''}`);
  const own = log.filter(({ isRelease }) => !isRelease);
  return {
    ...seen,
    requests: own.length,
    bytesDown: own.reduce((sum, { bytesDown }) => sum + bytesDown, 0),
    bytesUp: own.reduce((sum, { bytesUp }) => sum + bytesUp, 0),
  };
}
