import { parseArgs } from 'node:util';
import type { Frame, Page } from 'playwright-core';
import { launchBrowser } from './browser';
import { buildWorkbench } from './build';
import { openLargePanel, percentile } from './largePanel';
import { serve } from './serve';

/** So many clients the panel is measured with, and so often each thing is done. */
const CLIENTS = 5_000;
const TIMES = 15;

/** Something a person does in the pane. */
interface Deed {
  readonly name: string;
  /** A tab to begin at. */
  readonly from?: string;
  /** The script that does it; `round` counts from 0. */
  readonly script: (round: number) => string;
}

const NOTHING: Deed = { name: 'nothing at all', script: () => '' };

const tab = (name: string, from: string): Deed => ({
  name: `opening ${name}`,
  from,
  script: () => `document.querySelector('#tab-${name}').click()`,
});

const SEARCHED = 'Client 123';

const DEEDS: readonly Deed[] = [
  tab('matrix', 'data'),
  tab('clients', 'data'),
  tab('data', 'workbook'),
  tab('workbook', 'data'),
  {
    name: 'a letter in the search',
    from: 'clients',
    script: (round) => `const box = document.querySelector('#view input');
      box.value = '${SEARCHED.slice(0, 1 + (round % SEARCHED.length))}';
      box.dispatchEvent(new InputEvent('input', { bubbles: true }))`,
  },
];

/** The median time from doing it until the next frame is drawn, in milliseconds: never less than a frame. */
async function timeOf(pane: Frame, { from, script }: Deed): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < TIMES; round++) {
    if (from) await pane.locator(`#tab-${from}`).click();
    const time = await pane.evaluate<number>(`(async () => {
      const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      await drawn();
      const start = performance.now();
      (() => { ${script(round)} })();
      await drawn();
      return performance.now() - start;
    })()`);
    times.push(time);
  }
  return percentile(times, 0.5);
}

/** What stands in the panel one after the other as it opens, office.js and all of the host's answers included. */
const STANDING = [
  ['it says something', '#panel main'],
  ['the table is there', '.tabs'],
  ['the clients are counted', 'footer .primary:not([aria-disabled])'],
] as const;

/** The time from opening the panel anew until something of it stands, in milliseconds. */
async function openingTime(page: Page, selector: string): Promise<number> {
  return page.evaluate(async (awaited) => {
    const old = document.querySelector('iframe');
    const host = window.workbench?.host;
    if (!old || !host) throw new Error('The workbench has no pane.');
    const start = performance.now();
    const frame = host.openPane(old.src);
    old.replaceWith(frame);
    while (!frame.contentDocument?.querySelector(awaited))
      await new Promise((drawn) => requestAnimationFrame(drawn));
    return performance.now() - start;
  }, selector);
}

const { values } = parseArgs({ options: { site: { type: 'string' } } });
const site = values.site ? null : await serve({ folder: await buildWorkbench(), port: 0 });
const browser = await launchBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 480, height: 900 } });
  await page.goto(`${values.site ?? site?.address ?? ''}/memory.html`);
  const pane = await openLargePanel(page, CLIENTS);
  const empty = await timeOf(pane, NOTHING);
  console.log(
    `With ${CLIENTS} clients, until the next frame is drawn; ${NOTHING.name}: ${empty.toFixed(1)} ms`,
  );
  for (const deed of DEEDS) {
    const time = await timeOf(pane, deed);
    console.log(`${deed.name}: ${time.toFixed(1)} ms, ratio ${(time / empty).toFixed(1)}`);
  }
  for (const [what, selector] of STANDING) {
    const time = await openingTime(page, selector);
    console.log(`opening the panel until ${what}: ${time.toFixed(0)} ms, ratio ${(time / empty).toFixed(0)}`);
  }
} finally {
  await browser.close();
  await site?.close();
}
