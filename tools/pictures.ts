import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { buildWorkbench } from './build';
import { installOffice } from './office';
import { pagePictures } from './pagePictures';
import { serve } from './serve';
import { tourPictures } from './tourPictures';

/** Where the pictures of the README lie. */
const FOLDER = 'docs';

/** Takes a picture of the README from the running workbench, as a visitor sees it. */
async function workbenchPicture(address: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(address);
    await build(page);
    await page.screenshot({ path: join(FOLDER, 'workbench.png') });
  } finally {
    await browser.close();
  }
}

/** Presses *Build client matrix* in the panel and waits until sheet and chart are drawn. */
async function build(page: Page): Promise<void> {
  const pane = page.frameLocator('iframe');
  await pane.getByRole('button', { name: 'Build client matrix', disabled: false }).click();
  await pane.getByRole('heading', { name: /^The sheets? .* (is|are) ready/ }).waitFor();
  await page.getByRole('img', { name: /worth against effort/ }).waitFor();
  await page.evaluate(() => window.workbench?.host.book.home.settled());
  // Univer paints a frame or two after its figures stand.
  await page.evaluate(() => new Promise((painted) => setTimeout(painted, 1000)));
}

await mkdir(FOLDER, { recursive: true });
const site = await serve({ folder: await buildWorkbench(), port: 0 });
try {
  await workbenchPicture(site.address);
  await tourPictures(site.address);
} finally {
  await site.close();
}
await installOffice();
await pagePictures(FOLDER, { 'Client matrix': 'client-matrix', 'Matrix clients': 'matrix-clients' });
console.log(`The pictures in ${FOLDER}/ and of the tour are current.`);
