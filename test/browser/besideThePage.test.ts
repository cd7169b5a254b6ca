import { describe, expect } from 'vitest';
import { browserContext, it } from '../support/workbench';
import { build, giveClients, openView, readyToBuild } from './panelTable';

/** The script of the worker that does the sums. */
const WORKER = /\/addin\/sums\.[^/]*\.js$/;

describe('the builds of a few clients', () => {
  it('are reckoned beside the page, by one worker from build to build', async ({ addin }) => {
    const { page, pane } = addin;
    const workers: string[] = [];
    page.on('worker', (worker) => workers.push(worker.url()));
    await giveClients(addin);
    await readyToBuild(pane);
    expect(workers).toEqual([]);
    await build(pane);
    await build(pane);
    expect(workers).toEqual([expect.stringMatching(WORKER)]);
  });

  it('are reckoned on the page where no worker can be loaded', async ({ addin }) => {
    const { pane } = addin;
    const context = await browserContext();
    await context.route(WORKER, (route) => route.abort());
    await giveClients(addin);
    await build(pane);
    await context.unroute(WORKER);
    addin.forgetFailures();
    await openView(pane, 'Data');
    await pane.getByText('8 rows = 6 in a quadrant').first().waitFor();
    expect((await addin.excel('sheets')).length).toBeGreaterThan(1);
  });
});

describe('very many clients', () => {
  it('are searched and leafed through, and a card tells its client’s place among all', async ({ addin }) => {
    const { pane } = addin;
    const clients = 12_000;
    await addin.page.evaluate((count) => {
      const rows = Array.from({ length: count }, (_, at) => [`Client ${at + 1}`, 100_000 - at, 400, 20]);
      window.workbench?.setCells('Sheet1', 'A1', [['Client', 'Revenue', 'Direct cost', 'Freight'], ...rows]);
      window.workbench?.addTable('Sheet1', `A1:D${count + 1}`, 'Clients');
      window.workbench?.select('Sheet1', 'B3');
    }, clients);
    await readyToBuild(pane);
    await openView(pane, 'Clients');
    await pane.getByRole('searchbox').fill('client 1199');
    await pane.getByText('12 of 12,000').first().waitFor();
    await pane.locator('client-list button').first().click();
    await pane.getByRole('heading', { name: 'Client 1199', exact: true }).waitFor();
    await pane.getByText('1,199 of 12,000').first().waitFor();
    await pane.locator('.card-navigation').getByRole('button', { name: 'Next' }).click();
    await pane.getByRole('heading', { name: 'Client 11199', exact: true }).waitFor();
  });
});
