import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { browserContext } from '../support/workbench';

let page: Page;

/** The workbench as an address asks for it, its add-in at work. */
async function open(asked: string): Promise<void> {
  page = await (await browserContext()).newPage();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/?${asked}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  await page.evaluate(() => window.workbench?.host.paneReady);
}

function button(name: string) {
  return page.getByRole('toolbar').getByRole('button', { name, exact: true });
}

function sheets(): Promise<string[]> {
  return page.evaluate(() => (window.workbench?.sheets() ?? []).map((sheet) => sheet.name));
}

afterEach(() => page.close());

describe('the ribbon', () => {
  it('speaks German where Excel does, and leads to the German help', async () => {
    await open('language=de-DE');
    for (const name of ['Kundenmatrix erstellen', 'Bereich Kundenmatrix', 'Beispiel'])
      await button(name).waitFor();
    expect(await page.locator('#help').getAttribute('href')).toBe('/addin/help/de/tour.html');
  });

  it('puts the sample on a sheet of its own, from which one more click builds the matrix', async () => {
    await open('');
    const before = await sheets();
    await page.getByRole('button', { name: 'Close the task pane' }).click();
    await button('Sample').click();
    await page.locator('#pane').waitFor({ state: 'visible' });
    await page.waitForFunction((count) => window.workbench?.sheets().length === count + 1, before.length);
    const [added = ''] = (await sheets()).filter((name) => !before.includes(name));
    expect(added).toMatch(/^Spring Distribution/);
    await button('Build client matrix').click();
    await page.waitForFunction(() => window.workbench?.sheets().some(({ name }) => name === 'Client matrix'));
  });

  it('opens the closed panel with the sentence where a build cannot be', async () => {
    await open('');
    await page.evaluate(() => {
      window.workbench?.addSheet('Empty', [['']]);
      window.workbench?.select('Empty', 'C3');
    });
    await page.getByRole('button', { name: 'Close the task pane' }).click();
    await page.locator('#pane').waitFor({ state: 'hidden' });
    await button('Build client matrix').click();
    await page.locator('#pane').waitFor({ state: 'visible' });
    await page
      .frameLocator('#frame iframe')
      .getByText(/There is no client table around .*C3/)
      .first()
      .waitFor();
    expect(await sheets()).not.toContain('Client matrix');
  });
});

describe('the files of the workbench', () => {
  it('a new workbook is empty, in a tab of its own, and offers the sample', async () => {
    await open('');
    const tab = page.context().waitForEvent('page');
    await page.getByRole('link', { name: 'New workbook' }).click();
    const first = page;
    page = await tab;
    await first.close();
    page.on('dialog', (dialog) => void dialog.accept());
    const pane = page.frameLocator('#frame iframe');
    await pane.getByRole('button', { name: 'Insert the sample' }).waitFor();
    expect(await sheets()).toEqual(['Sheet1']);
  });

  it('a CSV file that is opened is what the panel looks at', async () => {
    await open('');
    const pane = page.frameLocator('#frame iframe');
    await pane.getByRole('button', { name: 'Build client matrix', disabled: false }).waitFor();
    const csv =
      'Kunde,Nettoumsatz,Wareneinsatz,Fracht\nAdler,1000,600,50\nBirke,500,450,90\nCeder,800,300,10\n';
    await page.setInputFiles('#csv-file', {
      name: 'Kunden.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    });
    await pane.getByText('Kunden', { exact: true }).first().waitFor();
    await pane.getByText('3 rows').first().waitFor();
  });
});
