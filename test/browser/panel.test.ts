import { describe, expect } from 'vitest';
import { it } from '../support/workbench';
import { build, giveClients, HOSTILE_NAME, openView, quadrantTexts, readyToBuild } from './panelTable';

describe('the panel', () => {
  it('asks for a client table, and takes the one that is clicked', async ({ addin }) => {
    await addin.pane.getByRole('heading', { name: /^See which clients earn their keep/ }).waitFor();
    await giveClients(addin);
    await addin.pane.getByText('Sheet “Sheet1” · 8 rows').waitFor();
  });

  it('counts the clients of each quadrant before anything is written', async ({ addin }) => {
    await giveClients(addin);
    await readyToBuild(addin.pane);
    await openView(addin.pane, 'Matrix');
    await addin.pane.locator('.corner').first().waitFor();
    expect(await quadrantTexts(addin.pane)).toEqual([
      'Prime (high worth, low effort): 3 clients, 50% none loses money',
      'Partner (high worth, high effort): 1 client, 17% none loses money',
      'Commodity (low worth, low effort): 1 client, 17% none loses money',
      'Underperformer (low worth, high effort): 1 client, 17% none loses money',
    ]);
    await addin.pane.getByText('8 rows = 6 in a quadrant + 1 outside + 1 set aside').waitFor();
    expect(await addin.excel('sheets')).toHaveLength(1);
  });

  it('counts again when an activity is given its rate', async ({ addin }) => {
    await giveClients(addin);
    await readyToBuild(addin.pane);
    await addin.pane.getByRole('spinbutton', { name: 'Cost of one count of Orders' }).fill('20');
    await openView(addin.pane, 'Matrix');
    await addin.pane.locator('.corner.bottomRight').getByText('1 loses money').waitFor();
    expect(await quadrantTexts(addin.pane)).toEqual([
      'Prime (high worth, low effort): 3 clients, 50% none loses money',
      'Partner (high worth, high effort): 1 client, 17% 1 loses money',
      'Commodity (low worth, low effort): 1 client, 17% none loses money',
      'Underperformer (low worth, high effort): 1 client, 17% 1 loses money',
    ]);
  });

  it('builds the matrix, says what came out, goes there and removes it again', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await build(pane);
    await pane
      .getByText(/of clients make .* of profit/)
      .filter({ visible: true })
      .first()
      .waitFor();
    await addin.excel('select', 'Sheet1', 'B3');
    await pane.getByRole('button', { name: 'Go to the sheet' }).click();
    await expect
      .poll(async () => (await addin.excel('sheets')).find(({ isActive }) => isActive)?.name)
      .toBe('Client matrix');
    await pane.getByText('Remove…').click();
    await pane.getByRole('button', { name: 'Remove the client matrix' }).click();
    await pane.locator('.result').getByText('The client matrix was removed.').waitFor();
    expect((await addin.excel('sheets')).map(({ name }) => name)).toEqual(['Sheet1']);
  });

  it('writes the sheet anew when it is built again', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await build(pane);
    const made = (await addin.excel('sheets')).map(({ name }) => name);
    await openView(pane, 'Data');
    await pane.getByRole('spinbutton', { name: 'Cost of one count of Orders' }).fill('20');
    await openView(pane, 'Matrix');
    await pane.getByText('Build again to bring the sheet up to date.').waitFor();
    await pane.locator('.corner.bottomRight').getByText('1 loses money').waitFor();
    await build(pane);
    await pane.getByText('Build again to bring the sheet up to date.').waitFor({ state: 'detached' });
    expect(made).toContain('Client matrix');
    expect((await addin.excel('sheets')).map(({ name }) => name)).toEqual(made);
  });

  it('remembers in the workbook what a column was corrected to', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await readyToBuild(pane);
    const freight = pane.getByRole('combobox', { name: 'Use of Freight' });
    await freight.selectOption('Not used');
    await pane.getByText('Nothing costs anything to serve yet').first().waitFor();
    await pane.getByRole('combobox', { name: 'Use of Orders' }).selectOption('Charge (money)');
    await build(pane);
    await addin.excel('select', 'Sheet1', 'B3');
    await openView(pane, 'Data');
    await pane.getByRole('button', { name: 'Use the table at the selected cell' }).click();
    await pane.getByText(/^As saved in this workbook/).waitFor({ state: 'attached' });
    await pane.getByRole('heading', { name: 'Columns' }).click();
    await pane.locator('.not-used > summary').click();
    expect(await freight.inputValue()).toBe('unused');
  });

  it('lists the rows set aside with their reason; choosing one selects its cell', async ({ addin }) => {
    await giveClients(addin);
    await readyToBuild(addin.pane);
    await addin.pane.locator('details:has(problem-entries) > summary').first().click();
    await addin.pane.getByRole('button', { name: /Row 7 · Elm.*“n\/a”/s }).click();
    await expect.poll(() => addin.excel('selectedAddress')).toBe('Sheet1!B7');
  });

  it('shows a client’s name as text, whatever it holds', async ({ addin }) => {
    await giveClients(addin);
    await addin.excel('setCells', 'Sheet1', 'B6', [['n/a']]);
    await addin.pane.getByRole('button', { name: 'Read again' }).click();
    await addin.pane.locator('details:has(problem-entries) > summary').first().click();
    await addin.pane.getByText(`Row 6 · ${HOSTILE_NAME}`).waitFor();
    expect(await addin.pane.locator('img').count()).toBe(0);
  });
});

describe('with the keyboard alone', () => {
  it('builds, and goes on from what was made', async ({ addin }) => {
    await giveClients(addin);
    await readyToBuild(addin.pane);
    const button = addin.pane.getByRole('button', { name: 'Build client matrix' });
    await button.focus();
    await button.press('Enter');
    await addin.pane.getByRole('heading', { name: /^The sheets? .* (is|are) ready/ }).waitFor();
    const focused = await addin.pane.evaluate(() => document.activeElement?.textContent.trim());
    expect(focused).toMatch(/^The sheets “Client matrix”/);
  });

  it('removes the sheet, and goes on from where that is told', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await build(pane);
    await pane.getByText('Remove…').press('Enter');
    await pane.getByRole('button', { name: 'Remove the client matrix' }).press('Enter');
    await pane.locator('.result').getByText('The client matrix was removed.').waitFor();
    const focused = await pane.evaluate(() => document.activeElement?.textContent.trim());
    expect(focused).toBe('The client matrix was removed. Your client table is as it was.');
  });
});

describe('when the panel cannot do what it is asked', () => {
  it('names the column that is missing, and the button says why it cannot be pressed', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await readyToBuild(pane);
    await pane.getByRole('combobox', { name: 'Use of Revenue' }).selectOption('Not used');
    const button = pane.getByRole('button', { name: 'Build client matrix', disabled: true });
    await button.waitFor();
    const reason = await button.getAttribute('aria-describedby');
    expect(await pane.locator(`#${reason ?? ''}`).innerText()).toBe('Choose the column that holds revenue.');
    await button.click({ force: true });
    expect(await addin.excel('sheets')).toHaveLength(1);
  });

  it('says what is wrong with a number, and waits for a better one', async ({ addin }) => {
    await giveClients(addin);
    await readyToBuild(addin.pane);
    await addin.pane.getByRole('spinbutton', { name: 'Cost of one count of Orders' }).fill('-1');
    await addin.pane.getByText('Enter a number, 0 or more.', { exact: true }).waitFor();
    await addin.pane.getByRole('button', { name: 'Build client matrix', disabled: true }).waitFor();
  });

  it('stops a build that is cancelled, and leaves the workbook as it was', async ({ addin }) => {
    await giveClients(addin);
    await readyToBuild(addin.pane);
    await addin.pane.evaluate(() => {
      const press = (label: string): void => {
        const buttons = Array.from(document.querySelectorAll('footer button'));
        const button = buttons.find(({ textContent }) => textContent.trim() === label);
        button?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
      };
      press('Build client matrix');
      press('Cancel');
    });
    await addin.pane.locator('.result').getByText('Cancelled.').waitFor();
    expect((await addin.excel('sheets')).map(({ name }) => name)).toEqual(['Sheet1']);
    await readyToBuild(addin.pane);
  });

  it('says why a build failed and what to do', async ({ addin }) => {
    await giveClients(addin);
    await readyToBuild(addin.pane);
    await addin.excel('protectWorkbook');
    await addin.pane.getByRole('button', { name: 'Build client matrix' }).click();
    await addin.pane.getByRole('heading', { name: 'The matrix was not built' }).waitFor();
    await addin.pane
      .locator('.result')
      .getByText(/structure of the workbook is protected/)
      .waitFor();
    await readyToBuild(addin.pane);
  });

  it('says why the clients could not be read again, and reads them when it can', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await readyToBuild(pane);
    await addin.excel('editCell', true);
    await pane.getByRole('button', { name: 'Read again' }).click();
    const told = pane.locator('#view, main').getByText('A cell is being edited.').first();
    await told.waitFor();
    await addin.excel('editCell', false);
    await pane.getByRole('button', { name: 'Read again' }).click();
    await told.waitFor({ state: 'detached' });
    await readyToBuild(pane);
  });
});
