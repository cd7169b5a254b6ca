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

async function openData(grid: GridPage): Promise<void> {
  await grid.page.frameLocator('iframe').getByRole('tab', { name: 'Data' }).click();
}

// Office.js moves the focus itself, by a list of its own of what can have it.
describe('the keyboard alone', () => {
  it('reaches every part of the panel by Tab, and goes on to the ribbon after the last', async ({ grid }) => {
    const pane = grid.page.frameLocator('iframe');
    await openData(grid);
    await pane.getByRole('button', { name: 'Read again' }).focus();
    const passed: string[] = [];
    while (passed.at(-1) !== 'Build client matrix' && passed.length < 30) {
      await tab(grid, 'Tab');
      passed.push(await focused(grid));
    }
    expect(passed.some((text) => text.startsWith('Columns'))).toBe(true);
    expect(passed.some((text) => text.startsWith('Rates from time'))).toBe(true);
    expect(passed.at(-1)).toBe('Build client matrix');
    await tab(grid, 'Tab');
    await grid.page.locator('.ribbon button:focus').waitFor();
  });

  it('opens the columns by Enter and reaches what each is used for', async ({ grid }) => {
    const pane = grid.page.frameLocator('iframe');
    await openData(grid);
    await pane.locator('summary', { hasText: 'Columns' }).focus();
    await grid.page.keyboard.press('Enter');
    await tab(grid, 'Tab');
    await pane.locator('select[aria-label="Use of Client"]:focus').waitFor();
  });

  it('leaves the panel backwards for its close button', async ({ grid }) => {
    const pane = grid.page.frameLocator('iframe');
    await openData(grid);
    await pane.getByRole('tab', { name: 'Data' }).focus();
    await tab(grid, 'Shift+Tab');
    await grid.page.locator('#close-pane:focus').waitFor();
  });
});
