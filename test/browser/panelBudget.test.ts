import { gzipSync } from 'node:zlib';
import { expect } from 'vitest';
import { browserContext, it, TestWorkbench } from '../support/workbench';

const KILOBYTE = 1_000;

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

/** How large what stands at an address is on its way, compressed as servers do, in bytes. */
async function weight(address: string): Promise<number> {
  return gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer()), { level: 9 }).byteLength;
}

it('paints the panel after at most 60 kB of scripts and styles, 15 kB of them the functions', async () => {
  const addresses = await neededToPaint();
  const functions = addresses.filter((address) => address.endsWith('/functions.js'));
  expect(functions).toHaveLength(1);
  expect(await weight(functions[0] ?? '')).toBeLessThanOrEqual(15 * KILOBYTE);
  const weights = await Promise.all(addresses.map(weight));
  expect(weights.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(60 * KILOBYTE);
});
