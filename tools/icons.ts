import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser';

/** Renders assets/*.png from the drawings beside them: run `npx tsx tools/icons.ts` after changing a drawing. */

const FOLDER = join(import.meta.dirname, '..', 'assets');

/** Each picture's drawings and the sizes they are drawn for, in pixels: Excel's eight, and 128 for the store. */
const DRAWINGS = [
  { name: 'icon', drawing: 'icon-small.svg', sizes: [16, 20, 24] },
  { name: 'icon', drawing: 'icon.svg', sizes: [32, 40, 48, 64, 80, 128] },
  { name: 'panel', drawing: 'panel-small.svg', sizes: [16, 20, 24] },
  { name: 'panel', drawing: 'panel.svg', sizes: [32, 40, 48, 64, 80] },
  { name: 'sample', drawing: 'sample-small.svg', sizes: [16, 20, 24] },
  { name: 'sample', drawing: 'sample.svg', sizes: [32, 40, 48, 64, 80] },
];

async function render(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

const browser = await launchBrowser();
const page = await browser.newPage();
for (const { name, drawing, sizes } of DRAWINGS) {
  const svg = await readFile(join(FOLDER, drawing), 'utf8');
  for (const size of sizes) {
    await writeFile(join(FOLDER, `${name}-${size}.png`), await render(page, svg, size));
  }
}
await browser.close();
