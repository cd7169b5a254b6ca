import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { findBrowser } from '../../../tools/browser';
import { adapterBundle } from './adapterBundle';

const PANE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Adapter</title>
<script src="/office-js/office.js"></script><script src="/adapter-pane.js"></script></head><body></body></html>`;

/** Chromium with the adapter ready to be opened, for the tests of one file. */
export class ExcelBench {
  private readonly browser: Browser;
  /** One for all workbooks: Microsoft's library is fetched and compiled once. */
  private readonly context: BrowserContext;
  private readonly site: string;

  private constructor(browser: Browser, context: BrowserContext, site: string) {
    this.browser = browser;
    this.context = context;
    this.site = site;
  }

  static async start(site: string): Promise<ExcelBench> {
    const [script, executablePath] = await Promise.all([adapterBundle(), findBrowser()]);
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    const context = await browser.newContext();
    await context.route('**/adapter-pane.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: PANE }),
    );
    await context.route('**/adapter-pane.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: script }),
    );
    await context.addInitScript(() => {
      localStorage.setItem('OfficeJSTrustKeyV2_http_localhost', '{"Result":1}');
    });
    return new ExcelBench(browser, context, site);
  }

  stop(): Promise<void> {
    return this.browser.close();
  }

  /** A new workbook in memory, with Microsoft's own office.js between it and the adapter. */
  async workbook(): Promise<OpenWorkbook> {
    const page = await this.context.newPage();
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    await page.goto(`${this.site}/memory.html?pane=adapter-pane.html`);
    const pane = await paneOf(page);
    await pane.waitForFunction(() => window.adapter !== undefined);
    await page.evaluate(() => window.workbench?.host.paneReady);
    return new OpenWorkbook(page, pane, failures);
  }
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  return frame;
}

type Control = NonNullable<Window['workbench']>;
type Adapter = NonNullable<Window['adapter']>;

/** One open workbook: what the person and Excel do goes through `excel`, what the add-in does through `pane`. */
export class OpenWorkbook {
  readonly page: Page;
  readonly pane: Frame;
  /** Errors that nobody caught. */
  readonly failures: readonly string[];

  constructor(page: Page, pane: Frame, failures: readonly string[]) {
    this.page = page;
    this.pane = pane;
    this.failures = failures;
  }

  close(): Promise<void> {
    return this.page.close();
  }

  /** Calls one method of the workbench's control. */
  excel<K extends MethodOf<Control>>(
    method: K,
    ...args: Parameters<Control[K]>
  ): Promise<Awaited<ReturnType<Control[K]>>> {
    return this.page.evaluate(
      ([name, given]) => {
        const control = window.workbench as unknown as Record<string, (...args: unknown[]) => unknown>;
        return control[name]?.(...given);
      },
      [method, args] as [string, unknown[]],
    ) as Promise<Awaited<ReturnType<Control[K]>>>;
  }

  /** Adds a sheet with these cells; a text stays a text, and an error is an error. */
  put(sheet: string, rows: Parameters<Control['addSheet']>[1] & object): Promise<void> {
    return this.excel('addSheet', sheet, rows);
  }

  /** Presses the ribbon's button; the answer is what the user is told. */
  async build(): Promise<{ kind: string; text: string }> {
    await this.excel('press', 'buildClientMatrix');
    return this.pane.evaluate(
      () => (window.adapter as Adapter).notices.last() ?? { kind: 'nothing', text: '' },
    );
  }

  /** All that the user was told, oldest first. */
  told(): Promise<string[]> {
    return this.pane.evaluate(() => (window.adapter as Adapter).told);
  }

  /** The requests since they were last forgotten, without those by which office.js only lets go of ranges. */
  async requests(): Promise<readonly RequestSeen[]> {
    return (await this.excel('requests')).filter((request) => !request.isRelease);
  }
}

type RequestSeen = ReturnType<Control['requests']>[number];
type MethodOf<T> = { [K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T] &
  string;
