import type { Locator } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from '../support/workbench';
import type { TestWorkbench } from '../support/workbench';
import { giveClients, giveOpenPoints, openView, quadrantTexts, readyToBuild } from './panelTable';
import { activeClient, cut, openPreview } from './previewChart';

/** Drags a cut by so many pixels and lets it go, or keeps hold of it. */
async function drag({ page }: TestWorkbench, handle: Locator, by: { x: number; y: number }): Promise<void> {
  const box = await handle.locator('.cut-box').boundingBox();
  if (!box) throw new Error('The cut is not to be seen.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + by.x / 2, y + by.y / 2);
  await page.mouse.move(x + by.x, y + by.y);
}

const BEFORE = [
  'Prime (high worth, low effort): 3 clients, 50% none loses money',
  'Partner (high worth, high effort): 1 client, 17% none loses money',
  'Commodity (low worth, low effort): 1 client, 17% none loses money',
  'Underperformer (low worth, high effort): 1 client, 17% none loses money',
];

describe('a cut in the preview', () => {
  it('is dragged by its line’s handle: counts and headline follow before it is let go', async ({ addin }) => {
    const { pane, page } = addin;
    await giveClients(addin);
    await openPreview(pane);
    expect(await quadrantTexts(pane)).toEqual(BEFORE);
    await drag(addin, cut(pane, 'Effort'), { x: 400, y: 0 });
    await expect
      .poll(() => quadrantTexts(pane))
      .toEqual([
        'Prime (high worth, low effort): 4 clients, 67% none loses money',
        'Partner (high worth, high effort): 0 clients, 0% none loses money',
        'Commodity (low worth, low effort): 2 clients, 33% none loses money',
        'Underperformer (low worth, high effort): 0 clients, 0% none loses money',
      ]);
    await pane
      .getByRole('heading', { name: 'No client is an Underperformer, 14% of all lose money' })
      .waitFor();
    expect(await pane.getByRole('combobox', { name: 'Effort is cut at' }).inputValue()).toBe('weighted');
    await page.mouse.up();
    const field = pane.getByRole('spinbutton', { name: 'Effort cut, % of revenue' });
    await field.waitFor();
    const told = await cut(pane, 'Effort').getAttribute('aria-valuenow');
    expect(Number(await field.inputValue())).toBeCloseTo(Number(told) * 100, 6);
    await readyToBuild(pane);
    expect((await quadrantTexts(pane))[0]).toContain('4 clients');
  });

  it('stands below a headline that says so where nobody loses money', async ({ addin }) => {
    await giveClients(addin);
    await openPreview(addin.pane);
    await addin.excel('type', 'Sheet1', 'C8', [[0]]);
    await addin.pane
      .getByRole('heading', { name: '17% of clients are Underperformers, nobody loses money' })
      .waitFor();
  });

  it('is moved by keys, and told as a percentage', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await openPreview(pane);
    const worth = cut(pane, 'Worth');
    await worth.press('Home');
    await expect.poll(async () => (await quadrantTexts(pane))[2]).toContain('0 clients');
    await worth.press('Shift+ArrowUp');
    const value = async (): Promise<number> => Number(await worth.getAttribute('aria-valuenow'));
    const least = Number(await worth.getAttribute('aria-valuemin'));
    await expect.poll(value).toBeGreaterThan(least);
    expect(await worth.getAttribute('aria-valuetext')).toBe(`${((await value()) * 100).toFixed(1)}%`);
    await pane.getByRole('spinbutton', { name: 'Worth cut, % of revenue' }).waitFor();
    expect(await pane.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Worth cut');
  });

  it('moves to a number that is typed, and back to the average', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await openPreview(pane);
    const average = await cut(pane, 'Worth').getAttribute('aria-valuetext');
    const kind = pane.getByRole('combobox', { name: 'Worth is cut at' });
    await kind.selectOption('Number');
    await pane.getByRole('spinbutton', { name: 'Worth cut, % of revenue' }).fill('60');
    await expect.poll(() => cut(pane, 'Worth').getAttribute('aria-valuetext')).toBe('60.0%');
    await kind.selectOption('Average of all');
    await expect.poll(() => cut(pane, 'Worth').getAttribute('aria-valuetext')).toBe(average);
  });

  it('that was moved is remembered in the workbook with the build', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await openPreview(pane);
    await cut(pane, 'Effort').press('End');
    await pane.getByRole('spinbutton', { name: 'Effort cut, % of revenue' }).waitFor();
    const told = await cut(pane, 'Effort').getAttribute('aria-valuetext');
    await readyToBuild(pane);
    await pane.getByRole('button', { name: 'Build client matrix' }).click();
    await pane.getByRole('heading', { name: /^The sheets? .* (is|are) ready/ }).waitFor();
    await addin.excel('select', 'Sheet1', 'B3');
    const reopened = await addin.reopenPane();
    await openPreview(reopened);
    expect(await cut(reopened, 'Effort').getAttribute('aria-valuetext')).toBe(told);
  });
});

describe('the clients in the chart', () => {
  it('are one stop of Tab: arrow keys walk from one to the next, Enter opens the card', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await openPreview(pane);
    const list = pane.getByRole('listbox', { name: 'Clients in the profit matrix' });
    await list.focus();
    const walked = [await activeClient(pane)];
    for (const key of ['ArrowRight', 'ArrowDown', 'End']) {
      await list.press(key);
      walked.push(await activeClient(pane));
    }
    expect(new Set(walked).size).toBeGreaterThan(2);
    await pane
      .locator('.readout')
      .getByText(walked.at(-1) ?? '')
      .waitFor();
    await list.press('Enter');
    await expect
      .poll(() => pane.getByRole('tab', { name: 'Clients' }).getAttribute('aria-selected'))
      .toBe('true');
  });

  it('are told where the pointer is', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await openPreview(pane);
    const box = await pane.locator('.marker.bottomRight').boundingBox();
    if (!box) throw new Error('The marker is not to be seen.');
    await addin.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await pane.locator('.readout').getByText('Daisy').waitFor();
    expect(await pane.locator('.readout').innerText()).toMatch(/Underperformer.*worth 15.0% · effort 15.0%/s);
  });

  it('stand in a table too, which opens their cards', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await openPreview(pane);
    await pane.getByRole('button', { name: 'As a table' }).click();
    const segments = pane.getByRole('table', { name: 'Segments' });
    await segments.getByRole('row', { name: /Prime 3 \(50%\) 0/ }).waitFor();
    const clients = pane.getByRole('table', { name: 'Clients' });
    expect(await clients.getByRole('row').count()).toBe(8);
    await clients.getByRole('button', { name: /^Daisy/ }).click();
    await expect
      .poll(() => pane.getByRole('tab', { name: 'Clients' }).getAttribute('aria-selected'))
      .toBe('true');
  });
});

describe('another matrix in the preview', () => {
  it('has its axes in money, and says that the sheet keeps the profit matrix', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await openPreview(pane);
    await pane.getByRole('combobox', { name: 'Axes' }).selectOption('In money');
    await pane.getByText('The sheet gets the profit matrix').waitFor();
    await pane.getByText('Contribution: cut at the average of the clients.').waitFor();
    expect(await pane.getByRole('slider').count()).toBe(0);
  });

  it('names the columns that it lacks, and leads to where they are chosen', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await openPreview(pane);
    const scheme = pane.getByRole('combobox', { name: 'Show' });
    await scheme.selectOption('Mutual value (columns missing)');
    await pane.getByText(/^Mutual value needs: .*\. Say under Data/).waitFor();
    await pane.getByRole('button', { name: 'Open Data' }).click();
    await expect
      .poll(() => pane.getByRole('tab', { name: /^Data/ }).getAttribute('aria-selected'))
      .toBe('true');
  });

  it('lets the importance of the procurement view be dragged: it is the setting', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await openPreview(pane);
    await pane.getByRole('combobox', { name: 'Show' }).selectOption('Procurement view');
    const importance = cut(pane, 'Financial importance');
    await importance.press('End');
    await expect.poll(async () => (await quadrantTexts(pane))[0]).toMatch(/^Maximise .*: [01] clients?/);
    const told = Number(await importance.getAttribute('aria-valuenow'));
    await pane.waitForFunction(() => document.querySelector('matrix-preview[aria-busy="false"]') !== null);
    await openView(pane, 'Workbook');
    const setting = pane.getByRole('spinbutton', { name: 'Important from', includeHidden: true });
    await expect.poll(async () => Number(await setting.inputValue())).toBeCloseTo(told * 100, 6);
  });

  it('is one’s own, named as one has named it', async ({ addin }) => {
    const { pane } = addin;
    await giveOpenPoints(addin);
    await readyToBuild(pane);
    await openView(pane, 'Data');
    await pane.getByText('2 not used').click();
    await pane.getByRole('combobox', { name: 'Use of Fit' }).selectOption('Own axis: up');
    await pane.getByRole('combobox', { name: 'Use of Fun' }).selectOption('Own axis: right');
    await openPreview(pane);
    await pane.getByRole('combobox', { name: 'Show' }).selectOption('Own scheme');
    await cut(pane, 'Fit').waitFor();
    await cut(pane, 'Fun').press('Home');
    await expect.poll(async () => (await quadrantTexts(pane))[0]).toContain('0 clients');
  });
});
