import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { launchBrowser } from '../../tools/browser';
import { browserContext, TestWorkbench } from '../support/workbench';
import { build, giveClients } from './panelTable';

const OFFICE_JS = '**/office-js/office.js';

/** The add-in's page by itself, with office.js as `prepare` leaves it. */
async function openAlone(prepare: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await (await browserContext()).newPage();
  await page.route('**/functions.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await prepare(page);
  await page.goto('/addin/taskpane.html');
  return page;
}

describe('the panel says why it does not open', () => {
  it('outside Excel', async () => {
    const page = await openAlone(() => Promise.resolve());
    await page.getByRole('alert').getByText('This page is an Excel add-in.').waitFor();
    await page.close();
  });

  it('when Microsoft’s library could not be loaded', async () => {
    const page = await openAlone((alone) => alone.route(OFFICE_JS, (route) => route.abort()));
    await page.getByRole('alert').getByText('could not be loaded').waitFor();
    await page.close();
  });

  it('when Excel has not answered for 10 seconds, and not before', async () => {
    const mute = 'var Office = { actions: { associate() {} }, onReady: () => new Promise(() => {}) };';
    const page = await openAlone(async (alone) => {
      await alone.clock.install();
      await alone.route(OFFICE_JS, (route) => route.fulfill({ contentType: 'text/javascript', body: mute }));
    });
    await page.clock.runFor(9_000);
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.clock.runFor(1_000);
    await page.getByRole('alert').getByText('Excel has not answered for 10 seconds.').waitFor();
    await page.close();
  });
});

it('The panel needs no storage of the browser: everything it remembers is in the workbook', async () => {
  const context = await (await launchBrowser()).newContext({ baseURL: inject('siteAddress') });
  await context.addInitScript(() => {
    if (window === window.top) return;
    for (const storage of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, storage, {
        get: () => {
          throw new DOMException('Storage is blocked.', 'SecurityError');
        },
      });
  });
  const addin = await TestWorkbench.open(context);
  await giveClients(addin);
  await build(addin.pane);
  // Microsoft's library says aloud that it is blocked, so the page is closed without asking what was reported.
  await addin.page.close();
  await context.browser()?.close();
});
