import { expect, it, onTestFinished } from 'vitest';
import type { Frame, Page } from 'playwright-core';
import { browserContext, TestWorkbench } from '../support/workbench';
import { build, giveClients, openView, readyToBuild } from './panelTable';

/** The panel over eight clients, the card of one of them open. */
async function openCard(client: string): Promise<{ addin: TestWorkbench; pane: Frame; page: Page }> {
  const addin = await TestWorkbench.open(await browserContext());
  onTestFinished(() => addin.close());
  await giveClients(addin);
  const { pane, page } = addin;
  await readyToBuild(pane);
  await openClient(pane, client);
  return { addin, pane, page };
}

async function openClient(pane: Frame, client: string): Promise<void> {
  await openView(pane, 'Clients');
  await pane.getByRole('button', { name: new RegExp(`^${client}`) }).click();
  await pane.getByRole('heading', { name: 'Ratings' }).waitFor();
}

/** Opens a group of questions by keyboard, and goes to its first. */
async function openGroup(pane: Frame, page: Page, name: string): Promise<void> {
  const summary = pane.locator('.ratings summary').filter({ has: pane.getByRole('heading', { name }) });
  await summary.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
}

/** Answers one question after the other, by keyboard alone. */
async function answer(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    await page.keyboard.press('Tab');
  }
}

const kept = (pane: Frame) => pane.getByText('Kept in the workbook.').waitFor();

async function ratingRows(addin: TestWorkbench, sheet = 'Client ratings'): Promise<unknown[][]> {
  const used = (await addin.excel('usedAddress', sheet)) ?? 'A1';
  const cells: unknown[][] = await addin.excel('values', sheet, used);
  return cells.slice(5).flatMap((row) => (row[0] === '' ? [] : [row.slice(0, 4)]));
}

async function trustOf(addin: TestWorkbench, client: string): Promise<unknown> {
  const used = (await addin.excel('usedAddress', 'Matrix clients')) ?? 'A1';
  const cells: unknown[][] = await addin.excel('formulas', 'Matrix clients', used);
  const header = cells.find((row) => row.includes('Trust')) ?? [];
  return cells.find((row) => row.includes(client))?.[header.indexOf('Trust')];
}

it('Eleven answers by keyboard alone are on the sheet, and say at once what they come to', async () => {
  const { addin, pane, page } = await openCard('Birch');
  await openGroup(pane, page, 'Trust');
  await answer(page, ['y', 'y', 'n', 'y']);
  await pane.getByText('4 of 4 · Needs').waitFor();
  await openGroup(pane, page, 'Benefits');
  await answer(page, ['4', '3', '5', '2', '2']);
  await pane.getByText('5 of 5 · Benefits 3.2').first().waitFor();
  await openGroup(pane, page, 'Stresses');
  await answer(page, ['3', '2']);
  await kept(pane);
  expect((await ratingRows(addin)).map((row) => row[3])).toEqual([
    'yes',
    'yes',
    'no',
    'yes',
    4,
    3,
    5,
    2,
    2,
    3,
    2,
  ]);
  await build(pane);
  expect(await trustOf(addin, 'Birch')).toBe('Needs');
  expect(await trustOf(addin, 'Adler')).toBe('Unrated');
});

it('Ratings survive building again and opening the workbook again, and are shown with their day', async () => {
  const { addin, pane, page } = await openCard('Birch');
  await openGroup(pane, page, 'Trust');
  await answer(page, ['y', 'n']);
  await kept(pane);
  await build(pane);
  await addin.excel('select', 'Sheet1', 'B3');
  const again = await addin.reopenPane();
  await readyToBuild(again);
  await openClient(again, 'Birch');
  await openGroup(again, page, 'Trust');
  expect(await again.getByRole('radio', { name: 'Yes' }).first().isChecked()).toBe(true);
  await build(again);
  expect(await trustOf(addin, 'Birch')).toBe('Subject expert');
});

it('Arrows move the answer, Delete takes it back, and the sheet follows', async () => {
  const { addin, pane, page } = await openCard('Birch');
  await openGroup(pane, page, 'Roles');
  await page.keyboard.press('3');
  await page.keyboard.press('ArrowRight');
  expect(
    await pane.getByRole('group', { name: 'Growth' }).getByRole('radio', { name: '4' }).isChecked(),
  ).toBe(true);
  await kept(pane);
  expect(await ratingRows(addin)).toEqual([['Birch', 'Roles', 'Growth', 4]]);
  await page.keyboard.press('Delete');
  await expect.poll(() => ratingRows(addin), { timeout: 20_000 }).toEqual([['Birch', 'Roles', 'Growth', '']]);
});

it('The next client is asked the same question, and the one before keeps its answers', async () => {
  const { addin, pane, page } = await openCard('Adler');
  await pane.getByRole('textbox', { name: /^Rated by/ }).fill('Ann');
  await openGroup(pane, page, 'Roles');
  await page.keyboard.press('5');
  const named = await pane.locator('#clients-heading').innerText();
  await pane.getByRole('button', { name: 'Next', exact: true }).last().press('Enter');
  await expect.poll(() => pane.locator('#clients-heading').innerText()).not.toBe(named);
  const focused = () => pane.evaluate(() => document.activeElement?.closest('fieldset')?.textContent ?? '');
  expect(await focused()).toContain('Growth');
  await page.keyboard.press('1');
  await expect.poll(async () => (await ratingRows(addin)).length, { timeout: 20_000 }).toBe(2);
  expect((await ratingRows(addin)).map((row) => row[3])).toEqual([5, 1]);
});

it('What cannot be kept stays in the form with the reason, and is kept when tried again', async () => {
  const { addin, pane, page } = await openCard('Birch');
  await addin.excel('protectWorkbook');
  await openGroup(pane, page, 'Trust');
  await page.keyboard.press('y');
  await pane.getByText('The structure of the workbook is protected').waitFor();
  expect(await pane.getByRole('radio', { name: 'Yes' }).first().isChecked()).toBe(true);
  await addin.excel('protectWorkbook', false);
  await pane.getByRole('button', { name: 'Try again' }).click();
  await kept(pane);
  expect(await ratingRows(addin)).toEqual([['Birch', 'Trust', 'Buys our expertise', 'yes']]);
});

it('Sensitive ratings are warned of beside the snapshot, and removed once the person is sure', async () => {
  const { addin, pane, page } = await openCard('Birch');
  await openGroup(pane, page, 'Sensitive');
  await pane.getByText('Kept on a sheet of their own').waitFor();
  await page.keyboard.press('2');
  await kept(pane);
  expect(await ratingRows(addin, 'Sensitive ratings')).toEqual([
    ['Birch', 'Stresses', 'Abusive behaviour', 2],
  ]);
  await openView(pane, 'Workbook');
  await pane.getByText('This workbook holds sensitive ratings on “Sensitive ratings”').waitFor();
  await pane.getByText('Remove sensitive ratings…').click();
  await pane.getByRole('button', { name: 'Yes, delete them' }).click();
  await pane.getByText('This workbook holds sensitive ratings').waitFor({ state: 'detached' });
  expect((await addin.excel('sheets')).map(({ name }) => name)).not.toContain('Sensitive ratings');
});
