import { describe, expect } from 'vitest';
import { it, type GridPage } from '../support/gridPage';

/** What has the focus on the page; in the pane where that has it. */
async function focused(grid: GridPage): Promise<string> {
  const of = () => document.activeElement?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  const isPane = await grid.page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  return isPane ? grid.page.frameLocator('iframe').locator(':focus').evaluate(of) : grid.page.evaluate(of);
}

async function tab(grid: GridPage, key: 'Tab' | 'Shift+Tab'): Promise<void> {
  await grid.page.keyboard.press(key);
}

// Office.js moves the focus itself, by a list of its own of what can have it.
describe('the keyboard alone', () => {
  it('reaches every part of the panel by Tab, and goes on to the ribbon after the last', async ({ grid }) => {
    const pane = grid.page.frameLocator('iframe');
    await pane.locator('.counts:not(.old)').waitFor();
    await pane.getByRole('button', { name: 'Read again' }).focus();
    for (const next of [/^Columns/, /^Cuts/, /^More/, /^Workbook/, /^Build client matrix/]) {
      await tab(grid, 'Tab');
      expect(await focused(grid)).toMatch(next);
    }
    await tab(grid, 'Tab');
    await grid.page.locator('.ribbon button:focus').waitFor();
  });

  it('opens the columns by Enter and reaches what each is used for', async ({ grid }) => {
    const pane = grid.page.frameLocator('iframe');
    await pane.locator('.counts:not(.old)').waitFor();
    await pane.locator('summary', { hasText: 'Columns' }).focus();
    await grid.page.keyboard.press('Enter');
    await tab(grid, 'Tab');
    await pane.locator('select[aria-label="Use of Client"]:focus').waitFor();
  });

  it('leaves the panel backwards for its close button', async ({ grid }) => {
    const pane = grid.page.frameLocator('iframe');
    await pane.locator('.counts:not(.old)').waitFor();
    await pane.getByRole('button', { name: 'Use the table at the selected cell' }).focus();
    await tab(grid, 'Shift+Tab');
    await grid.page.locator('#close-pane:focus').waitFor();
  });
});
