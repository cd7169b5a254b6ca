import type { Page } from 'playwright-core';
import { expect, it as plainIt } from 'vitest';
import { browserContext } from './workbench';

/** What the grid says of a calculation that the next change has made stop: nothing that a person would notice. */
const STOPPED_CALCULATION = /^Dependency tree not found for treeId: \d+$/;

/** The workbench with its grid, used as a person uses it; reading goes through `window.workbench`. */
export class GridPage {
  readonly page: Page;
  private readonly failures: string[] = [];

  private constructor(page: Page) {
    this.page = page;
    page.on('pageerror', (error) => this.failures.push(error.message));
    page.on('console', (message) => {
      const text = message.text();
      if (message.type() === 'error' && !STOPPED_CALCULATION.test(text)) this.failures.push(text);
    });
    // The library asks a person whether to trust a page on http://localhost.
    page.on('dialog', (dialog) => void dialog.accept());
  }

  static async open(): Promise<GridPage> {
    const grid = new GridPage(await (await browserContext()).newPage());
    await grid.page.setViewportSize({ width: 1440, height: 900 });
    await grid.page.goto('/');
    await grid.page.waitForFunction(() => window.workbench !== undefined);
    await grid.page.evaluate(() => window.workbench?.host.paneReady);
    return grid;
  }

  /**
   * Selects a cell of the sheet in view by the name box. On a slow machine the grid may take the focus back between
   * filling the box and Enter: then once more.
   */
  async goTo(address: string, tries = 3): Promise<void> {
    await this.page.locator('[data-u-comp="defined-name"] input').fill(address);
    await this.page.keyboard.press('Enter');
    try {
      await this.page.waitForFunction(
        (wanted) => window.workbench?.selectedAddress().endsWith(`!${wanted}`),
        address,
        { timeout: 10_000 },
      );
    } catch (error) {
      if (tries === 1) throw error;
      await this.goTo(address, tries - 1);
    }
  }

  /** Types letter by letter, as a person does, presses Enter, and waits until the cell has taken it. */
  async type(address: string, text: string): Promise<void> {
    await this.goTo(address);
    const before = await this.#held(address);
    await this.page.keyboard.type(text, { delay: 15 });
    await this.page.keyboard.press('Enter');
    if (before !== text) await expect.poll(() => this.#held(address)).not.toBe(before);
  }

  /** What was typed into a cell of the sheet in view. */
  #held(address: string): Promise<string> {
    return this.page.evaluate((cell) => {
      const control = window.workbench;
      const active = control?.sheets().find(({ isActive }) => isActive)?.name ?? '';
      return String(control?.formulas(active, cell)[0]?.[0]);
    }, address);
  }

  async showSheet(name: string): Promise<void> {
    await this.page.locator('[data-u-comp="slide-tab-item"]', { hasText: name }).click();
    await this.page.waitForFunction(
      (wanted) => window.workbench?.sheets().some((sheet) => sheet.isActive && sheet.name === wanted),
      name,
    );
  }

  /**
   * What cells hold once the grid says that all is calculated; where calculations follow one another closely it may say so
   * early, so that who has just typed asks until it is there.
   */
  values(sheet: string, address: string): Promise<(string | number | boolean)[][] | undefined> {
    return this.page.evaluate(
      async ([name, area]) => {
        await window.workbench?.host.book.home.settled();
        return window.workbench?.values(name, area);
      },
      [sheet, address] as const,
    );
  }

  /** Closes the page, and fails where anything had gone wrong on it unnoticed. */
  async close(): Promise<void> {
    await this.page.close();
    if (this.failures.length > 0) throw new Error(`The page reported: ${this.failures.join('; ')}`);
  }
}

/** Vitest's `it` with a fresh workbench page for each test that asks for one. */
export const it = plainIt.extend<{ grid: GridPage }>({
  grid: async ({}, use) => {
    const grid = await GridPage.open();
    await use(grid);
    await grid.close();
  },
});
