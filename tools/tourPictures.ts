import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { english } from '../src/language/english';
import { german } from '../src/language/german';
import { launchBrowser } from './browser';
import { buildWorkbench } from './build';
import { PICTURE_DENSITY, TOUR_PICTURES, type TourStep } from './help/tourStep';
import type { Language } from './help/topics';
import { isMain } from './isMain';
import { serve } from './serve';

const SPOKEN = {
  en: { words: english, excel: 'en-US' },
  de: { words: german, excel: 'de-DE' },
};

/** A client of the sample that loses money. */
const SHOWN_CLIENT = 'T';

/** The workbench in one language, and where its pictures go. */
interface Tour {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly words: typeof english;
  readonly shoot: (step: TourStep, of: 'page' | 'pane') => Promise<void>;
}

/** Takes the pictures of the tour from a running workbench, as a visitor sees it, in each language. */
export async function tourPictures(address: string): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const language of Object.keys(SPOKEN) as Language[]) await pictures(browser, address, language);
  } finally {
    await browser.close();
  }
}

async function pictures(browser: Browser, address: string, language: Language): Promise<void> {
  const folder = fileURLToPath(new URL(language, TOUR_PICTURES));
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 860 },
    deviceScaleFactor: PICTURE_DENSITY,
  });
  page.on('dialog', (dialog) => void dialog.accept());
  const { words, excel } = SPOKEN[language];
  await page.goto(`${address}/?workbook=new&language=${excel}`);
  const shoot: Tour['shoot'] = async (step, of) => {
    await settled(page);
    const path = `${folder}/${step}.png`;
    await (of === 'page' ? page : page.locator('#pane')).screenshot({ path });
  };
  const tour: Tour = { page, pane: page.frameLocator('#frame iframe'), words, shoot };
  await walk(tour);
  await page.close();
}

/** Goes through the steps as the tour tells them, from an empty workbook on. */
async function walk({ page, pane, words, shoot }: Tour): Promise<void> {
  const view = (name: string) => pane.getByRole('tab', { name }).click();
  const build = pane.getByRole('button', { name: words.build.button, disabled: false });
  const sample = pane.getByRole('button', { name: words.firstRun.insert });
  await sample.waitFor();
  await shoot('open', 'pane');
  await sample.click();
  await build.waitFor();
  await view(words.views.data);
  await shoot('data', 'pane');
  await view(words.views.matrix);
  await shoot('matrix', 'pane');
  await build.click();
  await page.getByRole('img', { name: /worth against effort/ }).waitFor();
  await shoot('built', 'page');
  await view(words.views.clients);
  await pane.getByText(SHOWN_CLIENT, { exact: true }).first().click();
  await shoot('card', 'pane');
}

/** Waits until all is calculated and painted: the grid paints a frame or two after its figures stand. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => window.workbench?.host.book.home.settled());
  await page.evaluate(() => new Promise((painted) => setTimeout(painted, 1000)));
}

if (isMain(import.meta.url)) {
  const [given] = process.argv.slice(2);
  const site = given === undefined ? await serve({ folder: await buildWorkbench(), port: 0 }) : null;
  await tourPictures(given ?? site?.address ?? '');
  await site?.close();
}
