import { describe, expect } from 'vitest';
import { it } from '../support/workbench';
import type { TestWorkbench } from '../support/workbench';
import { build, openView, readyToBuild } from './panelTable';

/** Three rows cannot be read, two are no clients at first sight, one names a client again. */
const ROWS = [
  ['Client', 'Revenue', 'Direct cost', 'Freight'],
  ['Adler', 1000, 400, 20],
  ['Birch', 1000, 400, 150],
  ['Total', 2000, 800, 170],
  ['Cedar', 'n/a', 850, 10],
  ['Daisy', 'soon', 850, 10],
  ['', 1000, 850, 150],
  ['ADLER', 500, 100, 3],
  ['Elm', 900, 500, 30],
] as const;

async function openProblems(addin: TestWorkbench): Promise<TestWorkbench['pane']> {
  await addin.excel('setCells', 'Sheet1', 'A1', ROWS);
  await addin.excel('addTable', 'Sheet1', 'A1:D9', 'Clients');
  await addin.excel('hideRows', 'Sheet1', '9:9');
  await addin.excel('select', 'Sheet1', 'B3');
  await readyToBuild(addin.pane);
  await openView(addin.pane, 'Data');
  return addin.pane;
}

/** The headings of the kinds of problem, from top to bottom. */
function headings(pane: TestWorkbench['pane']): Promise<string[]> {
  return pane.locator('.problems summary h2').allInnerTexts();
}

describe('what was noticed in the rows', () => {
  it('is grouped by kind with its count, and where every row went stands above', async ({ addin }) => {
    const pane = await openProblems(addin);
    expect(await headings(pane)).toEqual([
      '2 rows with a text instead of a number',
      '1 row that looks like a total',
      '1 row without a name',
      '1 hidden row, counted all the same',
      '1 row with the name of an earlier one, counted each',
    ]);
    await pane.locator('.problems').getByText('8 rows = 4 in a quadrant + 4 set aside').waitFor();
    await pane.getByRole('tab', { name: /^Data .*4/ }).waitFor();
  });

  it('leads to the cell of an entry', async ({ addin }) => {
    const pane = await openProblems(addin);
    await pane.getByRole('heading', { name: '2 rows with a text instead of a number' }).click();
    await pane.getByRole('button', { name: /^Row 6 · Daisy/ }).click();
    await expect.poll(() => addin.excel('selectedAddress')).toBe('Sheet1!B6');
  });

  it('lets a row that looks like a total be a client, and remembers it', async ({ addin }) => {
    const pane = await openProblems(addin);
    await pane.getByRole('heading', { name: '1 row that looks like a total' }).click();
    await pane.getByRole('button', { name: 'Count “Total” as a client' }).click();
    await pane.locator('.problems').getByText('8 rows = 5 in a quadrant + 3 set aside').waitFor();
    await pane.getByRole('heading', { name: '1 row that looks like a total, counted as a client' }).waitFor();
    await build(pane);
    await addin.excel('select', 'Sheet1', 'B3');
    const again = await addin.reopenPane();
    await readyToBuild(again);
    await openView(again, 'Data');
    await again.locator('.problems').getByText('8 rows = 5 in a quadrant + 3 set aside').waitFor();
    await again.getByRole('heading', { name: /counted as a client$/ }).click();
    await again.getByRole('button', { name: 'Leave “Total” out as a total' }).click();
    await again.locator('.problems').getByText('8 rows = 4 in a quadrant + 4 set aside').waitFor();
  });

  it('lets hidden rows be left out, and counted again', async ({ addin }) => {
    const pane = await openProblems(addin);
    await pane.getByRole('heading', { name: '1 hidden row, counted all the same' }).click();
    const choice = pane.getByRole('combobox', { name: 'Hidden and filtered rows' });
    await choice.selectOption('Leave them out');
    await pane.getByRole('heading', { name: '1 hidden row left out' }).waitFor();
    await pane.locator('.problems').getByText('8 rows = 3 in a quadrant + 5 set aside').waitFor();
    await pane.getByRole('heading', { name: '1 hidden row left out' }).click();
    await choice.selectOption('Count them');
    await pane.locator('.problems').getByText('8 rows = 4 in a quadrant + 4 set aside').waitFor();
  });

  it('lets rows of one name be added up', async ({ addin }) => {
    const pane = await openProblems(addin);
    await pane.getByRole('heading', { name: /with the name of an earlier one/ }).click();
    await pane.getByRole('combobox', { name: 'Same names' }).selectOption('Add them up');
    await pane
      .locator('.problems')
      .getByText('8 rows = 4 added up to clients + 4 set aside; 3 clients = 3 in a quadrant')
      .waitFor();
  });

  it('shows twenty entries of a kind at first, and more when asked', async ({ addin }) => {
    const rows = Array.from({ length: 45 }, (_, at) => [
      `Client ${String(at)}`,
      at < 2 ? 900 : 'n/a',
      100,
      5,
    ]);
    await addin.excel('setCells', 'Sheet1', 'A1', [['Client', 'Revenue', 'Direct cost', 'Freight'], ...rows]);
    await addin.excel('addTable', 'Sheet1', 'A1:D46', 'Clients');
    await addin.excel('select', 'Sheet1', 'B3');
    const { pane } = addin;
    await readyToBuild(pane);
    await openView(pane, 'Data');
    await pane.getByRole('heading', { name: '43 rows with a text instead of a number' }).click();
    const entries = pane.locator('.problems button.problem-row');
    expect(await entries.count()).toBe(20);
    await pane.getByRole('button', { name: 'Show 20 more' }).click();
    await expect.poll(() => entries.count()).toBe(40);
    await pane.getByRole('button', { name: 'Show 3 more' }).click();
    await expect.poll(() => entries.count()).toBe(43);
  });
});
