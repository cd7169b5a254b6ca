import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../tools/browser';
import { buildWorkbench } from '../../tools/build';
import { serve } from '../../tools/serve';
import type { Bench } from '../harness/bench';
import { bundled } from '../harness/bundled';
import { median } from '../harness/rounds';
import { shownMs } from '../harness/table';
import { opened, type Opening, type Pane } from './opening';

const ROUNDS = 9;

/** Microsoft's pages load office.js in the head, the functions before the task pane: so does ours. */
const TEMPLATE_HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Template</title>
<script src="/office-js/office.js"></script></head><body><div id="container"></div>
<script src="functions.js"></script><script src="page.js"></script></body></html>`;

const OURS: Pane = { name: 'Client Matrix', path: '/addin/taskpane.html', painted: '#panel main' };
const TEMPLATE: Pane = {
  name: 'template with Fluent React',
  path: '/template/index.html',
  painted: '#container button',
};

const bench: Bench = {
  question:
    'What must load until a formula is answered and until the panel paints, and how long does it take?',
  async measure() {
    const folder = await buildWorkbench();
    const template = join(folder, 'template');
    await mkdir(template, { recursive: true });
    const entries = { functions: './load/template/functions.ts', page: './load/template/taskpane.tsx' };
    await bundled(entries, template, TEMPLATE_HTML);
    const site = await serve({ folder, port: 0 });
    const browser = await launchBrowser();
    try {
      const openings = await inTurn(browser, site.address);
      return [
        {
          title: 'A pane opened, of each its own scripts and styles',
          columns: [
            '',
            'until an answer, gzip kB',
            'brotli kB',
            'ms',
            'until it paints, gzip kB',
            'brotli kB',
            'ms',
          ],
          rows: await Promise.all(
            [...openings].map(async ([{ name }, found]) => [
              name,
              ...(await sizes(
                folder,
                found[0]?.needed.filter((file) => file.endsWith('/functions.js')) ?? [],
              )),
              shownMs(median(found.map(({ answered }) => answered))),
              ...(await sizes(folder, found[0]?.needed ?? [])),
              shownMs(median(found.map(({ drawn }) => drawn))),
            ]),
          ),
          notes: [
            `Through Microsoft's office.js in the workbench, a browser profile without anything kept each time; office.js itself is the same for both and not counted in kB, but in ms. Medians of ${ROUNDS} rounds in turn. Answering is asked for at once, and office.js sends answers 50 ms after they are made.`,
          ],
        },
      ];
    } finally {
      await browser.close();
      await site.close();
    }
  },
};

export default bench;

async function inTurn(browser: Browser, address: string): Promise<ReadonlyMap<Pane, readonly Opening[]>> {
  const found = new Map<Pane, Opening[]>([
    [OURS, []],
    [TEMPLATE, []],
  ]);
  for (let round = 0; round <= ROUNDS; round++) {
    for (const pane of round % 2 === 0 ? [OURS, TEMPLATE] : [TEMPLATE, OURS]) {
      const opening = await opened(browser, address, pane);
      // The first round warms up.
      if (round > 0) found.get(pane)?.push(opening);
    }
  }
  return found;
}

/** The files on their way, compressed each for itself, as kilobytes: by gzip and by brotli. */
async function sizes(folder: string, files: readonly string[]): Promise<[string, string]> {
  const contents = await Promise.all(files.map((file) => readFile(join(folder, file))));
  const told = (compressed: (content: Uint8Array) => Uint8Array) =>
    (contents.reduce((sum, content) => sum + compressed(content).length, 0) / 1000).toFixed(1);
  return [told((content) => gzipSync(content, { level: 9 })), told(brotliCompressSync)];
}
