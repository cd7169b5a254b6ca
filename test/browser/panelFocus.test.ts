import type { Frame } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from '../support/workbench';
import { giveClients, openView, readyToBuild } from './panelTable';

/** Where the focus is in the pane: the id of the nearest part that has one, or the name of the element. */
async function focused(pane: Frame): Promise<string> {
  return pane.evaluate(() => {
    const at = document.activeElement;
    return at?.closest('[id]:not(#panel)')?.id ?? at?.tagName ?? '';
  });
}

describe('the focus', () => {
  it('goes from tab to tab by arrows, Home and End, around both ends, and the view goes with it', async ({
    addin,
  }) => {
    const { page, pane } = addin;
    await giveClients(addin);
    await readyToBuild(pane);
    await pane.getByRole('tab', { name: 'Data' }).focus();
    const walked: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
      await page.keyboard.press(key);
      walked.push(await focused(pane));
      expect(await pane.getByRole('tabpanel').getAttribute('aria-labelledby')).toBe(walked.at(-1));
    }
    expect(walked).toEqual(['tab-workbook', 'tab-matrix', 'tab-workbook', 'tab-matrix', 'tab-workbook']);
  });

  it('stops once at the tabs, whichever view is in front', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await readyToBuild(pane);
    await openView(pane, 'Clients');
    const stops = await pane
      .getByRole('tab')
      .evaluateAll((tabs) => tabs.filter((tab) => tab.tabIndex === 0).map(({ id }) => id));
    expect(stops).toEqual(['tab-clients']);
  });

  it('goes to the view when what had it goes away with the view before', async ({ addin }) => {
    const { pane } = addin;
    await giveClients(addin);
    await readyToBuild(pane);
    await openView(pane, 'Workbook');
    await pane.evaluate(() => {
      for (const closed of document.querySelectorAll('details')) closed.open = true;
    });
    await pane.locator('#view').getByRole('button', { name: 'Keep a snapshot' }).focus();
    await addin.page.keyboard.press('Enter');
    await pane.getByRole('tab', { name: 'Matrix', selected: true }).waitFor();
    expect(await focused(pane)).not.toBe('BODY');
    await pane.locator('.message.success').waitFor();
    expect(await focused(pane)).not.toBe('BODY');
  });

  it('stays on the button that builds while it builds and after', async ({ addin }) => {
    const { page, pane } = addin;
    await giveClients(addin);
    await readyToBuild(pane);
    await pane.getByRole('button', { name: 'Build client matrix' }).focus();
    await page.keyboard.press('Enter');
    await pane.locator('.message.success').waitFor();
    expect(await focused(pane)).not.toBe('BODY');
  });
});
