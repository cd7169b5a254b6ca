import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserContext } from '../support/workbench';

/** A page of each kind in each language that has it. */
const PAGES = [
  ...['index', 'tour', 'method', 'sheets', 'ratings', 'keys', 'privacy', 'support'].flatMap((topic) => [
    `${topic}.html`,
    `de/${topic}.html`,
  ]),
  'glossary.html',
  'functions/index.html',
  'functions/SEGMENT.html',
];

let page: Page;
const failures: string[] = [];

beforeAll(async () => {
  page = await (await browserContext()).newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(message.text());
  });
});

afterAll(() => page.close());

/** The rules axe finds broken, each with where. */
async function broken(): Promise<string[]> {
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }));
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

describe('the help', () => {
  it.each(PAGES)('%s can be read by everyone: light, dark, in contrast, on a narrow screen', async (path) => {
    await page.goto(`/addin/help/${path}`);
    await page.evaluate(axe.source);
    for (const look of [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'light', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(look);
      expect(await broken(), JSON.stringify(look)).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(failures).toEqual([]);
  });

  it('is reached from the workbench, and leads from topic to topic, to the other language and back', async () => {
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto('/');
    // The grid keeps the page busy while it starts.
    const opened = page.context().waitForEvent('page', { timeout: 100_000 });
    await page.getByRole('link', { name: /^Help/ }).click({ timeout: 100_000 });
    const help = await opened;
    await help.getByRole('heading', { level: 1, name: 'A five-minute tour' }).waitFor();
    await help.getByRole('link', { name: 'Method' }).first().click();
    await help.getByRole('heading', { level: 1, name: 'Method' }).waitFor();
    await help.getByRole('link', { name: 'Deutsch' }).click();
    await help.getByRole('heading', { level: 1, name: 'Methode' }).waitFor();
    await help.getByRole('link', { name: 'Funktionen (englisch)' }).click();
    await help.getByRole('heading', { level: 1, name: 'Functions of Client Matrix' }).waitFor();
    await help.close();
  });

  it('is reached from the panel', async () => {
    await page.goto('/');
    const pane = page.frameLocator('#frame iframe');
    await pane.getByRole('tab', { name: 'Workbook' }).click();
    const link = pane.getByRole('link', { name: 'Help: tour, method, privacy' });
    await link.waitFor();
    const address = await link.evaluate((anchor: HTMLAnchorElement) => anchor.href);
    await page.goto(address);
    await page.getByRole('heading', { level: 1, name: 'Which clients earn their keep?' }).waitFor();
  });

  it('takes someone with a keyboard past the menu at once', async () => {
    await page.goto('/addin/help/method.html');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main')?.id)).toBe('content');
  });
});
