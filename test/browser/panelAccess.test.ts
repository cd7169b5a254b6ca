import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from '../support/workbench';
import type { TestWorkbench } from '../support/workbench';
import { giveFunctions, listCells } from './functionCells';
import { build, giveClients, giveOpenPoints, readyToBuild } from './panelTable';

/** The rules axe finds broken in the pane, each with where. */
async function broken(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe.source);
  const { violations } = await pane.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

declare global {
  interface Window {
    /** Put there by axe's own source. */
    axe: typeof axe;
  }
}

const STATES: Readonly<Record<string, (addin: TestWorkbench) => Promise<void>>> = {
  'without a table': async ({ pane }) => {
    await pane.getByRole('button', { name: 'Look at the selected cell' }).waitFor();
  },
  'ready to build': async (addin) => {
    await giveClients(addin);
    await readyToBuild(addin.pane);
    await addin.pane.getByRole('spinbutton', { name: 'Cost of one count of Orders' }).fill('20');
    await addin.pane.locator('.bottomRight').getByText('1 loses money').waitFor();
    await addin.pane.getByRole('heading', { name: 'Cuts' }).click();
  },
  'with a column missing and a number that is none': async (addin) => {
    await giveClients(addin);
    await readyToBuild(addin.pane);
    await addin.pane.getByRole('spinbutton', { name: 'Cost of one count of Orders' }).fill('');
    await addin.pane.getByRole('button', { name: 'Build client matrix', disabled: true }).waitFor();
  },
  'with questions, settings and an own scheme': async (addin) => {
    const { pane } = addin;
    await giveOpenPoints(addin);
    await readyToBuild(pane);
    await pane.getByRole('combobox', { name: 'Use of Fit' }).selectOption('Own axis: up');
    await pane.getByRole('combobox', { name: 'Use of Fun' }).selectOption('Own axis: right');
    await pane.getByRole('heading', { name: 'More' }).click();
    await pane.getByRole('textbox', { name: 'Label top right' }).fill('');
    await pane.getByRole('spinbutton', { name: 'Large from' }).fill('101');
  },
  'after a build': async (addin) => {
    await giveClients(addin);
    await build(addin.pane);
    await addin.pane.getByText('Remove…').click();
  },
  'with functions to freeze listed': async (addin) => {
    await giveFunctions(addin);
    await listCells(addin.pane, 'List what would be frozen');
    await addin.pane.getByRole('button', { name: 'Freeze 2 formulas' }).waitFor();
  },
  'after a failure': async (addin) => {
    await giveClients(addin);
    await readyToBuild(addin.pane);
    await addin.excel('protectWorkbook');
    await addin.pane.getByRole('button', { name: 'Build client matrix' }).click();
    await addin.pane.getByRole('heading', { name: 'The matrix was not built' }).waitFor();
  },
};

/** How much wider than the pane its content is, in pixels; at 320 px none must be. */
async function overflow(page: Page, pane: Frame): Promise<number> {
  await page.locator('iframe').evaluate((frame) => {
    frame.style.width = '320px';
  });
  return pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

describe.each(Object.entries(STATES))('the panel %s', (_name, reach) => {
  it('breaks no rule of axe in light, dark or forced colours, and fits into 320 pixels', async ({
    addin,
  }) => {
    await reach(addin);
    for (const look of [
      { colorScheme: 'light' },
      { colorScheme: 'dark' },
      { forcedColors: 'active' },
    ] as const) {
      await addin.page.emulateMedia(look);
      expect(await broken(addin.pane), JSON.stringify(look)).toEqual([]);
    }
    expect(await overflow(addin.page, addin.pane)).toBe(0);
  });
});
