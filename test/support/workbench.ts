import { afterAll, inject, it as plainIt } from 'vitest';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { launchBrowser } from '../../tools/browser';

type Control = NonNullable<Window['workbench']>;
type MethodOf<T> = { [K in keyof T]: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T] &
  string;

/** A pane that holds nothing but Microsoft's office.js. */
const officePane = '/office-pane.html';
const officePaneHtml = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Office.js alone</title>
<link rel="icon" href="data:,"><script src="/office-js/office.js"></script><script>
window.refusal = (batch) => Excel.run(batch).then(
  () => null,
  ({ code, message, debugInfo }) => ({ code, message, statement: debugInfo.statement }),
);
</script></head><body></body></html>`;

/** How Excel refused a batch. */
interface Refusal {
  readonly code: string;
  readonly message: string;
  /** The statement that failed, as the library reconstructs it. */
  readonly statement: string;
}

declare global {
  interface Window {
    /** In the pane that holds office.js alone: runs a batch; null where Excel refused nothing. */
    refusal: (batch: (context: Excel.RequestContext) => Promise<unknown>) => Promise<Refusal | null>;
  }
}

/** A workbench with a new workbook in memory: `excel` speaks for the person and for Excel, `pane` for the add-in. */
export class TestWorkbench {
  readonly page: Page;
  readonly pane: Frame;
  /** What nobody caught and what went to the console as an error. */
  private readonly failures: string[];

  constructor(page: Page, pane: Frame, failures: string[]) {
    this.page = page;
    this.pane = pane;
    this.failures = failures;
  }

  /**
   * Opens the workbench with a page of the add-in's in its pane, and waits until office.js is at work in it. `language`
   * is the one that Excel is played in, such as de-DE.
   */
  static async open<Bench extends TestWorkbench>(
    this: new (page: Page, pane: Frame, failures: string[]) => Bench,
    context: BrowserContext,
    pane?: string,
    language?: string,
  ): Promise<Bench> {
    const page = await context.newPage();
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') failures.push(message.text());
    });
    // The library asks a person whether to trust a page on http://localhost.
    page.on('dialog', (dialog) => void dialog.accept());
    const asked = new URLSearchParams({ ...(pane && { pane }), ...(language && { language }) });
    await page.goto(`/memory.html?${asked.toString()}`);
    await page.waitForFunction(() => window.workbench !== undefined);
    await page.evaluate(() => window.workbench?.host.paneReady);
    return new this(page, await paneFrame(page), failures);
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

  /** The add-in's requests since they were last forgotten, without those in which office.js lets go of ranges. */
  async requests(): Promise<Awaited<ReturnType<Control['requests']>>> {
    return (await this.excel('requests')).filter((request) => !request.isRelease);
  }

  /** Loads the pane anew, as after closing and opening the workbook; answers its frame. */
  async reopenPane(): Promise<Frame> {
    await this.page.evaluate(async () => {
      const host = window.workbench?.host;
      const old = document.querySelector('iframe');
      if (!host || !old) throw new Error('The workbench has no pane.');
      old.replaceWith(host.openPane(old.src));
      await host.paneReady;
    });
    return paneFrame(this.page);
  }

  /** What went wrong so far was meant to. */
  forgetFailures(): void {
    this.failures.length = 0;
  }

  /** Closes the page, and fails where anything had gone wrong on it unnoticed. */
  async close(): Promise<void> {
    await this.page.close();
    if (this.failures.length > 0) throw new Error(`The page reported: ${this.failures.join('; ')}`);
  }
}

async function paneFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The pane has no frame.');
  return frame;
}

let browser: Promise<Browser> | undefined;
let context: Promise<BrowserContext> | undefined;

/** One browser and one profile for the tests of a file. */
export async function browserContext(): Promise<BrowserContext> {
  browser ??= launchBrowser();
  context ??= browser.then((started) => started.newContext({ baseURL: inject('siteAddress') }));
  return context;
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
  context = undefined;
});

interface Benches {
  /** With office.js alone in the pane. */
  readonly bench: TestWorkbench;
  /** With the add-in as shipped in the pane. */
  readonly addin: TestWorkbench;
}

/** Vitest's `it` with a fresh workbench for each test that asks for one. */
export const it = plainIt.extend<Benches>({
  bench: async ({}, use) => {
    const shared = await browserContext();
    await shared.route(
      (url) => url.pathname === officePane,
      (route) => route.fulfill({ contentType: 'text/html', body: officePaneHtml }),
    );
    const bench = await TestWorkbench.open(shared, officePane);
    await use(bench);
    await bench.close();
  },
  addin: async ({}, use) => {
    const addin = await TestWorkbench.open(await browserContext());
    await use(addin);
    await addin.close();
  },
});
