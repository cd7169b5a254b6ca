import type { Frame } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from '../support/workbench';
import { build, giveBlock, giveClients, makeTable, openView, readyToBuild } from './panelTable';

/** The money at the end of a row of the cost model, or of an amount below it. */
async function moneyOf(pane: Frame, name: string): Promise<string> {
  const row = pane.locator('.cost-row, .cost-amount').filter({ hasText: name }).first();
  return (await row.locator(':scope > .number').first().innerText()).trim();
}

const ordersRate = 'Cost of one count of Orders';
const ledger = 'Serving clients cost, by the ledger';

/** Orders of the clients that are read: 83; their freight comes to 420. */
describe('the cost model', () => {
  it('reckons each activity and charge while a rate is typed, and what they come to', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await readyToBuild(pane);
    await openView(pane, 'Data');
    expect(await moneyOf(pane, 'Orders')).toBe('–');
    expect(await moneyOf(pane, 'Assigned to clients')).toBe('420');
    await pane.getByRole('spinbutton', { name: ordersRate }).fill('10');
    await expect.poll(() => moneyOf(pane, 'Assigned to clients')).toBe('1,250');
    expect(await moneyOf(pane, 'Orders')).toBe('830');
    expect(await moneyOf(pane, 'Freight')).toBe('420');
  });

  it('shows what the ledger has and no client as unassigned, and warns of more than it has', async ({
    addin,
  }) => {
    const { pane } = addin;
    await giveClients(addin);
    await readyToBuild(pane);
    await openView(pane, 'Data');
    await pane.getByRole('spinbutton', { name: ledger }).fill('500');
    await pane.getByText('Unassigned', { exact: true }).waitFor();
    expect(await moneyOf(pane, 'Unassigned')).toBe('80');
    await pane.getByRole('spinbutton', { name: ledger }).fill('400');
    await pane.getByText(/^More is assigned to clients than was spent/).waitFor();
    expect(await moneyOf(pane, 'Overassigned')).toBe('20');
  });

  it('remembers the ledger in the workbook and tells it on the sheet of the method', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await readyToBuild(pane);
    await openView(pane, 'Data');
    await pane.getByRole('spinbutton', { name: ledger }).fill('500');
    await build(pane);
    const used = (await addin.excel('usedAddress', 'Method')) ?? 'A1';
    const method = (await addin.excel('formulas', 'Method', used)).map((row) => row.join(' '));
    expect(method.find((row) => row.includes('Serving, by the ledger'))).toContain('500');
    await addin.excel('select', 'Sheet1', 'B3');
    const again = await addin.reopenPane();
    await readyToBuild(again);
    await openView(again, 'Data');
    expect(await again.getByRole('spinbutton', { name: ledger }).inputValue()).toBe('500');
  });

  it('remembers the ledger of a plain block that was made an Excel table meanwhile', async ({ addin }) => {
    const { pane } = addin;
    await giveBlock(addin);
    await readyToBuild(pane);
    await openView(pane, 'Data');
    await pane.getByRole('spinbutton', { name: ledger }).fill('500');
    await build(pane);
    await makeTable(addin);
    await addin.excel('select', 'Sheet1', 'B3');
    const again = await addin.reopenPane();
    await readyToBuild(again);
    await openView(again, 'Data');
    expect(await again.getByRole('spinbutton', { name: ledger }).inputValue()).toBe('500');
  });

  it('takes rates from time: what a team costs and can work, and how long each takes', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await readyToBuild(pane);
    await openView(pane, 'Data');
    await pane.getByRole('heading', { name: 'Rates from time' }).click();
    await pane.getByRole('spinbutton', { name: 'Minutes for one count of Orders' }).fill('20');
    await pane
      .locator('footer')
      .getByText(/enter what the team costs/)
      .waitFor();
    await pane.getByRole('spinbutton', { name: 'The team costs' }).fill('1000');
    await pane.getByRole('spinbutton', { name: 'It can work' }).fill('4000');
    await expect.poll(() => moneyOf(pane, 'A minute costs')).toBe('0.25');
    expect(await moneyOf(pane, 'Orders')).toBe('415');
    expect(await moneyOf(pane, 'Unused capacity')).toBe('585');
    expect(await pane.getByRole('spinbutton', { name: ordersRate }).count()).toBe(0);
  });

  it('says kindly what to enter where nothing costs anything, and leads there', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await readyToBuild(pane);
    await openView(pane, 'Data');
    await pane.getByRole('combobox', { name: 'Use of Freight' }).selectOption('Not used');
    await pane.getByText(/^Enter what one count of an activity costs you/).waitFor();
    await openView(pane, 'Matrix');
    await pane.getByRole('button', { name: 'Build client matrix', disabled: true }).click({ force: true });
    await expect
      .poll(() =>
        pane.evaluate(() => {
          const { id } = document.activeElement ?? { id: '' };
          return document.querySelector(`label[for="${id}"]`)?.textContent.trim();
        }),
      )
      .toBe(ordersRate);
    await pane
      .getByText(/^Nothing costs anything to serve yet/)
      .first()
      .waitFor();
  });
});
