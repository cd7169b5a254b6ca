import type { Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { browserContext, it } from '../support/workbench';
import type { TestWorkbench } from '../support/workbench';
import { giveLongTable, readyToBuildLong, sheetNames } from './longTables';
import { atRest, build, openView, readyToBuild } from './panelTable';

const BUILD = 'Build client matrix';
/** For a hundred thousand clients on a machine that has other things to do, in milliseconds. */
const PATIENCE = 100_000;
const FIVE_MEGABYTES = 5 * 1024 * 1024;
/** The script of the worker that does the sums. */
const WORKER = /\/addin\/sums\.[^/]*\.js$/;

function workersOf(page: Page): string[] {
  const started: string[] = [];
  page.on('worker', (worker) => started.push(worker.url()));
  return started;
}

/** How many of the add-in's requests Excel has refused. */
async function refusals(addin: TestWorkbench): Promise<number> {
  return (await addin.requests()).filter(({ error }) => error !== null).length;
}

/** Lets the worker's script go its way, or not. */
async function onWorkerScript(handle: (route: Route) => Promise<void>): Promise<() => Promise<void>> {
  const context = await browserContext();
  await context.route(WORKER, handle);
  return () => context.unroute(WORKER);
}

describe('a table of a hundred thousand clients', () => {
  it('is counted and built beside the page, in requests that Excel on the web takes, with every row accounted for', async ({
    addin,
  }) => {
    const { pane } = addin;
    const workers = workersOf(addin.page);
    await giveLongTable(addin, 100_000);
    await readyToBuild(pane);
    expect(workers).toEqual([expect.stringMatching(WORKER)]);
    await build(pane, PATIENCE);
    expect(workers).toHaveLength(2);

    await openView(pane, 'Data');
    await pane.getByText('100,000 rows = 99,990 in a quadrant + 10 set aside').waitFor();
    const requests = await addin.requests();
    for (const { bytesUp, bytesDown, error } of requests) {
      expect(error).toBeNull();
      expect(bytesUp).toBeLessThan(FIVE_MEGABYTES);
      expect(bytesDown).toBeLessThan(FIVE_MEGABYTES);
    }
    const { names, revenue } = await addin.page.evaluate(() => {
      const control = window.workbench;
      const cells = control?.values('Matrix clients', 'A1:Z100100') ?? [];
      const [header = [], ...rows] = cells.slice(cells.findIndex((row) => row.includes('Revenue')));
      return {
        header,
        names: new Set(rows.map((row) => row[header.indexOf('Client')]).filter((name) => name !== '')).size,
        revenue: rows.reduce((sum, row) => sum + Number(row[header.indexOf('Revenue')]), 0),
      };
    });
    const read = Array.from({ length: 100_000 }, (_, at) => (at % 10_000 === 9_999 ? 0 : 1_000 + (at % 900)));
    expect(names).toBe(99_990);
    expect(revenue).toBe(read.reduce((sum, one) => sum + one, 0));
  });
});

/**
 * The next worker ends without a word, as one does for which a browser has no memory left, in place of saying what the
 * condition, an expression over `piece`, is true of; but not before the page can know of it.
 */
async function nextWorkerEnds(condition: string): Promise<void> {
  const ends = `{
    const say = self.postMessage.bind(self);
    const isKnown = async () => (await navigator.locks.query()).held.some(({ name }) => name === self.name);
    const end = async () => {
      while (!(await isKnown())) await new Promise((later) => setTimeout(later, 1));
      self.close();
    };
    self.postMessage = (message, moved) => {
      const { piece } = message;
      if (piece && ${condition}) void end();
      else say(message, moved);
    };
  }`;
  const context = await browserContext();
  await context.route(
    WORKER,
    async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${ends}\n${await response.text()}` });
    },
    { times: 1 },
  );
}

describe('the worker of a long table', () => {
  it('that cannot be loaded is told in one sentence, and is loaded at the next try', async ({ addin }) => {
    const { pane } = addin;
    const letGo = await onWorkerScript((route) => route.abort());
    await giveLongTable(addin, 50_001);
    await pane
      .getByText('A part of Client Matrix could not be loaded, so nothing was written.')
      .first()
      .waitFor();
    await letGo();
    addin.forgetFailures();
    await pane.getByRole('button', { name: 'Read again' }).first().click();
    await readyToBuild(pane);
  });

  it('that dies in a build is told in one sentence, with no sheet left, and the next build has another', async ({
    addin,
  }) => {
    const { pane } = addin;
    const before = await readyToBuildLong(addin);
    // The clients that it has placed are its first answer in parts.
    await nextWorkerEnds(`'part' in piece`);
    await pane.getByRole('button', { name: BUILD }).click();
    await pane.getByText('The browser broke off the sums').first().waitFor();
    expect(await sheetNames(addin)).toEqual(before);
    await build(pane);
  });

  it('that dies while the table is read is followed by another, and the build goes on', async ({ addin }) => {
    const { pane } = addin;
    await readyToBuildLong(addin);
    const workers = workersOf(addin.page);
    await nextWorkerEnds(`piece.shape.kind === 'taken'`);
    await build(pane);
    expect(workers).toHaveLength(2);
    await openView(pane, 'Data');
    await pane.getByText('50,001 rows = 49,996 in a quadrant + 5 set aside').waitFor();
  });

  it('is ended when the user cancels while it reckons, and nothing was written', async ({ addin }) => {
    const { pane } = addin;
    const before = await readyToBuildLong(addin);
    const letGo = await onWorkerScript(() => Promise.resolve());
    await pane.getByRole('button', { name: BUILD }).click();
    await pane.getByText('50,001 of 50,001').waitFor();
    await pane.getByRole('button', { name: 'Cancel' }).click();
    await pane.getByText('Cancelled. Nothing was written.').first().waitFor();
    expect(await sheetNames(addin)).toEqual(before);
    await letGo();
    await build(pane);
  });
});

describe('a long table whose reading is disturbed', () => {
  it('is read to its end where an answer is too large, and where Excel gives null for its cells', async ({
    addin,
  }) => {
    await atRest(addin);
    await addin.excel('failAtRequest', 3, { code: 'ResponsePayloadSizeLimitExceeded' });
    await addin.excel('failAtRequest', 4, { answers: 'null values' });
    await readyToBuildLong(addin);
    await openView(addin.pane, 'Data');
    await addin.pane.getByText('50,001 rows = 49,996 in a quadrant + 5 set aside').waitFor();
  });

  it('leaves no sheet behind whichever request of its build is the last that Excel answers', async ({
    addin,
  }) => {
    const { pane } = addin;
    const before = await readyToBuildLong(addin);
    for (const [round, request] of [1, 2, 4, 6, 8].entries()) {
      await atRest(addin);
      await addin.excel('failAtRequest', request, { code: 'GeneralException' });
      await pane.getByRole('button', { name: BUILD }).click();
      // The heading of the round before may still stand.
      await expect.poll(() => refusals(addin), { timeout: PATIENCE }).toBe(round + 1);
      await pane.getByRole('heading', { name: 'The matrix was not built' }).waitFor();
      await addin.excel('clearFaults');
      expect(await sheetNames(addin)).toEqual(before);
    }
  });
});
