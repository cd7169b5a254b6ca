import type { Frame } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from '../support/workbench';
import { build, giveOpenPoints, openView, readyToBuild } from './panelTable';

describe('what only the user can tell', () => {
  it('is asked once, and the counts follow the answers', async ({ addin }) => {
    const { pane } = addin;
    await giveOpenPoints(addin);
    await readyToBuild(pane);
    expect(await pane.getByRole('combobox', { name: 'Use of Recognition' }).inputValue()).toBe(
      'fact:recognition',
    );
    const problems = pane.locator('.problems');
    await problems.getByText('5 rows = 3 in a quadrant + 2 set aside').waitFor();
    const question = pane.getByRole('group', { name: 'In “Revenue”, what is “1.234”?' });
    await question.getByText('2 rows wait for the answer.').waitFor();
    const whole = question.getByRole('radio', { name: '1234: the point groups thousands' });
    await whole.check();
    await problems.getByText('5 rows = 5 in a quadrant', { exact: true }).waitFor();
    await pane.getByRole('heading', { name: /^1 row with the name of an earlier one/ }).click();
    await pane.getByRole('combobox', { name: 'Same names' }).selectOption('Add them up');
    await problems.getByText('5 rows = 5 added up to clients; 4 clients = 4 in a quadrant').waitFor();
    expect(await whole.isChecked()).toBe(true);
  });

  it('is remembered in the workbook', async ({ addin }) => {
    const { pane } = addin;
    await giveOpenPoints(addin);
    await readyToBuild(pane);
    await openView(pane, 'Data');
    await pane.getByRole('radio', { name: '1234: the point groups thousands' }).check();
    await pane.getByRole('heading', { name: /^1 row with the name of an earlier one/ }).click();
    await pane.getByRole('combobox', { name: 'Same names' }).selectOption('Add them up');
    await openView(pane, 'Workbook');
    await pane.getByRole('heading', { name: 'More' }).click();
    await pane.getByRole('spinbutton', { name: 'Key accounts, at most' }).fill('2');
    await pane.getByRole('combobox', { name: 'Income is' }).selectOption('Contribution');
    await build(pane);
    await addin.excel('select', 'Sheet1', 'B3');
    const again = await addin.reopenPane();
    await readyToBuild(again);
    await openView(again, 'Data');
    await again.getByRole('heading', { name: /^1 row with the name of an earlier one/ }).click();
    expect(await again.getByRole('combobox', { name: 'Same names' }).inputValue()).toBe('sum');
    expect(await again.getByRole('radio', { name: '1234: the point groups thousands' }).isChecked()).toBe(
      true,
    );
    await openView(again, 'Workbook');
    await again.getByRole('heading', { name: 'More' }).click();
    expect(await again.getByRole('spinbutton', { name: 'Key accounts, at most' }).inputValue()).toBe('2');
    expect(await again.getByRole('combobox', { name: 'Income is' }).inputValue()).toBe('contribution');
  });
});

describe('the settings', () => {
  it('say what is wrong with a number, and take an empty field for not stated', async ({ addin }) => {
    const { pane } = addin;
    await giveOpenPoints(addin);
    await readyToBuild(pane);
    await openView(pane, 'Workbook');
    await pane.getByRole('heading', { name: 'More' }).click();
    const capacity = pane.getByRole('spinbutton', { name: 'Key accounts, at most' });
    await capacity.fill('2.5');
    await pane.getByRole('button', { name: 'Build client matrix', disabled: true }).waitFor();
    await pane
      .locator('footer')
      .getByText(/^Key accounts, at most, under More: enter a whole number/)
      .waitFor();
    await capacity.fill('');
    await readyToBuild(pane);
  });

  it('word a scheme of one’s own by its columns, until the user does', async ({ addin }) => {
    const { pane } = addin;
    await giveOpenPoints(addin);
    await readyToBuild(pane);
    await openColumnsNotUsed(pane);
    await pane.getByRole('combobox', { name: 'Use of Fit' }).selectOption('Own axis: up');
    await openView(pane, 'Workbook');
    await pane.getByRole('heading', { name: 'More' }).click();
    expect(await pane.getByRole('group', { name: 'Your own scheme' }).count()).toBe(0);
    await openColumnsNotUsed(pane);
    await pane.getByRole('combobox', { name: 'Use of Fun' }).selectOption('Own axis: right');
    await openView(pane, 'Workbook');
    await pane.getByRole('heading', { name: 'More' }).click();
    const scheme = pane.getByRole('group', { name: 'Your own scheme' });
    const label = scheme.getByRole('textbox', { name: 'Label top right' });
    expect(await label.inputValue()).toBe('High Fit, high Fun');
    await label.fill('');
    await pane.getByText('Under More, enter every word of your own scheme.').first().waitFor();
    await label.fill('Friends');
    await readyToBuild(pane);
  });
});

async function openColumnsNotUsed(pane: Frame): Promise<void> {
  await openView(pane, 'Data');
  await pane.locator('.not-used > summary').click();
}
