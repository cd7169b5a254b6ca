import { describe, expect } from 'vitest';
import type { Frame } from 'playwright-core';
import { it } from '../support/workbench';
import type { TestWorkbench } from '../support/workbench';
import { build, giveClients, HOSTILE_NAME, readyToBuild } from './panelTable';

async function openClients(pane: Frame): Promise<void> {
  await readyToBuild(pane);
  await pane.getByRole('tab', { name: 'Clients' }).click();
  await pane.getByRole('searchbox', { name: 'Search names' }).waitFor();
}

/** The client in the list whose line begins with the name. */
function inList(pane: Frame, name: string) {
  return pane.locator('client-list').getByRole('button', { name });
}

async function cardOf(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('heading', { name, level: 2 }).waitFor();
  await pane.getByRole('heading', { name: 'Figures' }).waitFor();
}

async function selectedRow(addin: TestWorkbench, address: string): Promise<void> {
  await expect.poll(() => addin.excel('selectedAddress')).toBe(address);
}

describe('the list of clients', () => {
  it('opens the card of the one chosen, and selects its row in the sheet', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await openClients(pane);
    await pane.getByRole('searchbox').fill('dai');
    await pane.getByText('1 of 7 clients').waitFor();
    await pane.getByRole('searchbox').press('ArrowDown');
    await pane.locator('client-list button:focus').press('Enter');
    await cardOf(pane, 'Daisy');
    await selectedRow(addin, 'Sheet1!A5');
    await pane.getByText('Underperformer quadrant').waitFor();
    await pane.getByText(/^Underperformer: effort .* is at or above/).waitFor();
    await pane.getByRole('button', { name: 'All clients' }).click();
    expect(await pane.locator('client-list button:focus').innerText()).toContain('Daisy');
  });

  it('leads from card to card in its order, and ends at its ends', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await openClients(pane);
    await inList(pane, 'Fir').click();
    await cardOf(pane, 'Fir');
    const previous = pane.getByRole('button', { name: 'Previous' });
    expect(await previous.getAttribute('aria-disabled')).toBe('true');
    await pane.getByRole('button', { name: 'Next', exact: true }).first().click();
    await cardOf(pane, 'Adler');
    await selectedRow(addin, 'Sheet1!A2');
    await previous.click();
    await cardOf(pane, 'Fir');
  });

  it('shows names that are no text anywhere else as the text they are', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await openClients(pane);
    await inList(pane, HOSTILE_NAME).click();
    await cardOf(pane, HOSTILE_NAME);
    expect(await pane.title()).not.toBe('1');
  });
});

describe('a row that the person selects', () => {
  it('has its card shown, of the source as of our sheets', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await build(pane);
    await pane.getByRole('tab', { name: 'Clients' }).click();
    await addin.excel('select', 'Sheet1', 'D4');
    await cardOf(pane, 'Cedar');
    await addin.excel('select', 'Matrix clients', 'B6');
    await cardOf(pane, 'Fir');
    await addin.excel('select', 'Sheet1', 'A1');
    await addin.excel('select', 'Sheet1', 'C3');
    await cardOf(pane, 'Birch');
  });

  it('is looked at once for many selections in a row', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await openClients(pane);
    await addin.excel('select', 'Sheet1', 'A2');
    await cardOf(pane, 'Adler');
    await pane.getByText(/^Notes, owner and override come with the matrix/).waitFor();
    await addin.excel('forgetRequests');
    for (const address of ['A3', 'A4', 'B4', 'A5']) await addin.excel('select', 'Sheet1', address);
    await cardOf(pane, 'Daisy');
    await pane.getByText(/^Notes, owner and override come with the matrix/).waitFor();
    const requests = await addin.requests();
    // One look and one reading; a slow machine may pause between two selections, but never looks at each.
    expect(requests.length).toBeLessThan(5);
  });
});

describe('notes on the card', () => {
  it('come with the matrix, stand on its sheet as texts, and stay when it is built again', async ({
    addin,
  }) => {
    const { pane } = addin;
    await giveClients(addin);
    await openClients(pane);
    await inList(pane, 'Cedar').click();
    await pane.getByText(/^Notes, owner and override come with the matrix/).waitFor();
    await build(pane);
    await pane.getByRole('tab', { name: 'Clients' }).click();
    const note = pane.getByRole('textbox', { name: 'Note' });
    await note.fill('=1+1');
    await note.press('Tab');
    await pane.getByText('Saved.').waitFor();
    await pane.getByRole('combobox', { name: 'Override', exact: true }).selectOption('Partner');
    await pane.getByText('By the override.').waitFor();
    await pane.getByText(/^Work as partners/).waitFor();
    await build(pane);
    const cells = (await addin.excel('formulas', 'Matrix clients', 'A5:Z12')) as string[][];
    const [headers = [], ...rows] = cells;
    const cedar = rows.find((row) => row.includes('Cedar')) ?? [];
    expect(cedar[headers.indexOf('Note')]).toBe('=1+1');
    expect(cedar[headers.indexOf('Override')]).toBe('Partner');
    expect(rows.filter((row) => row.includes('=1+1'))).toHaveLength(1);
    await pane.getByRole('tab', { name: 'Clients' }).click();
    await expect.poll(() => note.inputValue()).toBe('=1+1');
  });

  it('are those of the sheet: an override typed there is the card’s', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await build(pane);
    const [headers = [], ...rows] = (await addin.excel('formulas', 'Matrix clients', 'A5:Z12')) as string[][];
    const column = String.fromCharCode(65 + headers.indexOf('Override'));
    const row = 6 + rows.findIndex((cells) => cells.includes('Cedar'));
    await addin.excel('type', 'Matrix clients', `${column}${String(row)}`, [['Prime']]);
    await pane.getByRole('tab', { name: 'Clients' }).click();
    await inList(pane, 'Cedar').click();
    await pane.getByText('By the override.').waitFor();
    const override = pane.getByRole('combobox', { name: 'Override', exact: true });
    expect(await override.evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.text)).toBe('Prime');
  });

  it('say why they cannot be written, and keep what was typed', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await build(pane);
    await pane.getByRole('tab', { name: 'Clients' }).click();
    await inList(pane, 'Cedar').click();
    const owner = pane.getByRole('textbox', { name: 'Owner' });
    await owner.waitFor();
    await addin.excel('protectSheet', 'Matrix clients');
    await owner.fill('Ada');
    await owner.press('Tab');
    await pane.getByText(/^The sheet “Matrix clients” is protected, so nothing was written/).waitFor();
    expect(await owner.inputValue()).toBe('Ada');
    await addin.excel('protectSheet', 'Matrix clients', false);
    await addin.excel('deleteSheet', 'Matrix clients');
    await pane.getByRole('button', { name: 'Next', exact: true }).first().click();
    await pane.getByText(/^The sheet “Matrix clients” is no longer in this workbook/).waitFor();
  });
});

describe('a table that changes while a card is open', () => {
  it('is read again, so that no figures stand under another’s name', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await openClients(pane);
    await inList(pane, 'Cedar').click();
    await cardOf(pane, 'Cedar');
    await selectedRow(addin, 'Sheet1!A4');
    await addin.excel('sortTable', 'Clients', 0, true);
    await addin.excel('select', 'Sheet1', 'B2');
    await pane.getByText('The table on the sheet is not as it was read, so it was read again.').waitFor();
    await cardOf(pane, 'Cedar');
    await addin.excel('select', 'Sheet1', 'B4');
    await cardOf(pane, 'Daisy');
  });
});
