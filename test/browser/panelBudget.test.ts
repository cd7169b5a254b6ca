import { expect } from 'vitest';
import { BUDGETS, weight } from '../../tools/budget';
import { browserContext, it, TestWorkbench } from '../support/workbench';

/** The addresses of the add-in's scripts and style sheets that the panel did not show itself without. */
async function neededToPaint(): Promise<string[]> {
  const context = await browserContext();
  const needed: string[] = [];
  await context.route(/\/addin\/[^/]+\.(js|css)$/, async (route) => {
    const isDrawn = (await route.request().frame().locator('#panel main').count()) > 0;
    if (!isDrawn) needed.push(route.request().url());
    await route.continue();
  });
  const addin = await TestWorkbench.open(context);
  await addin.pane.locator('#panel main').waitFor();
  const soFar = [...needed];
  await addin.close();
  return soFar;
}

async function weightAt(address: string): Promise<number> {
  return weight(new Uint8Array(await (await fetch(address)).arrayBuffer()));
}

it('paints the panel after at most 60 kB of scripts and styles, 15 kB of them the functions', async () => {
  const addresses = await neededToPaint();
  const functions = addresses.filter((address) => address.endsWith('/functions.js'));
  expect(functions).toHaveLength(1);
  expect(await weightAt(functions[0] ?? '')).toBeLessThanOrEqual(BUDGETS.functions.most);
  const weights = await Promise.all(addresses.map(weightAt));
  expect(weights.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(BUDGETS.panel.most);
});
